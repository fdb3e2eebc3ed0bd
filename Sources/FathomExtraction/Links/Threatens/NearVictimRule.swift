import FathomModel

/// A threat may endanger an actor that its sentence names.
enum NearVictimRule: LinkRule {
    static let name = "actor-near-threat"
    static let makes = "threatens"
    static let summary = "A threat may endanger an actor that its sentence names."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.threat).flatMap { threatens(facts.nearestActors(to: $0.candidate.range, count: 3), $0, facts) }
    }
}
