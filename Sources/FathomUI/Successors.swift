import FathomModel

/// Finds the concepts of one model again in a later one of the same text: models number their concepts by first mention, and a longer
/// reading may put another one before them.
struct Successors {
    private let model: ArgumentModel

    /// The successors of the concepts of `model`.
    init(of model: ArgumentModel) {
        self.model = model
    }

    /// Mentions that are asked for; enough to outlive a few that went elsewhere.
    private static let asked = 8

    /// What `id` is called in the model of `mentions`: the concept of its kind that most of its first mentions speak of, the first of equals;
    /// nil if none does.
    func successor(of id: ConceptID, in mentions: MentionIndex) -> ConceptID? {
        guard let old = model.concept(id) else { return nil }
        var votes: [(id: ConceptID, count: Int)] = []
        for mention in old.mentions.prefix(Self.asked) {
            for entry in mentions.mentions(in: mention.span) where entry.concept.kind == id.kind {
                if let place = votes.firstIndex(where: { $0.id == entry.concept }) {
                    votes[place].count += 1
                } else {
                    votes.append((entry.concept, 1))
                }
            }
        }
        return votes.enumerated().max { ($0.element.count, -$0.offset) < ($1.element.count, -$1.offset) }?.element.id
    }
}
