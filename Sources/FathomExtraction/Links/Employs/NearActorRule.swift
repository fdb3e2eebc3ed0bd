import FathomModel

/// An actor that stands near a strategy in its sentence may employ it.
enum NearActorRule: LinkRule {
    static let name = "actor-near-strategy"
    static let makes = "employs"
    static let summary = "An actor that stands near a strategy in its sentence may employ it."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { employs(facts.nearestActors(to: $0.candidate.range, count: 4), $0, facts) }
    }
}
