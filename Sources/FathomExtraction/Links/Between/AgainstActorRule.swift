import FathomModel

/// Who acts "against" an actor, or strikes "on" it, opposes it ("strikes on Iran", "measures against ISIS").
enum AgainstActorRule: LinkRule {
    static let name = "against-actor"
    static let makes = "allied-with or opposes"
    static let summary = "Who acts \"against\" an actor, or strikes \"on\" it, opposes it (\"strikes on Iran\", \"measures against ISIS\")."
    static let cue = LinkCue.words(["against", "on", "with", "into"])
    static let isPlain = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard facts.cues.contains(.fighting) else { return [] }
        return facts.terms.indices.flatMap { place -> [DraftLink] in
            let lower = facts.terms[place].lower
            guard lower == "against" || ((lower == "on" || lower == "with" || lower == "into") && fights(before: place, facts)) else {
                return []
            }
            let others = facts.actors(afterPreposition: place)
            guard !others.isEmpty else { return [] }
            let near = facts.sentence.phrases.last { $0.range.upperBound <= place && place - $0.range.upperBound < 2 }
            let owners = near.map { facts.actors.actors(in: $0.range, of: facts.place) } ?? []
            return pairs(owners.isEmpty ? SideFinder.side(before: place, facts) : owners, .opposes, others, facts)
        }
    }

    private static func fights(before place: Int, _ facts: SentenceFacts) -> Bool {
        facts.terms[max(0, place - 3)..<place].contains { fights.contains($0.lemma) }
    }

    /// Nouns and verbs before an "on", "with" or "into" that names an enemy.
    static let fights: WordSet = [
        "attack", "strike", "war", "airstrike", "raid", "assault", "sanction", "fire", "conflict", "invasion", "embargo", "blockade",
        "pressure",
        "clash", "battle", "rivalry", "tension", "bombing", "fight", "break", "competition", "dispute",
    ]
}
