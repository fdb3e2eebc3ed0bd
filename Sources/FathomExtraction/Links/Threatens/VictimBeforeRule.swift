import FathomModel

/// A threat may endanger the subject of the sentences before.
enum VictimBeforeRule: LinkRule {
    static let name = "threat-to-subject-before"
    static let makes = "threatens"
    static let summary = "A threat may endanger the subject of the sentences before."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard let bearer = facts.before.bearer else { return [] }
        return facts.items(.threat).flatMap { threatens([bearer], $0, facts) }
    }
}
