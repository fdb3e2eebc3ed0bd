import FathomModel

/// A consequence may fall to an actor that its sentence names.
enum NearBearerRule: LinkRule {
    static let name = "actor-near-effect"
    static let makes = "affects"
    static let summary = "A consequence may fall to an actor that its sentence names."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { affects(facts.nearestActors(to: $0.candidate.range, count: 3), $0, facts) }
    }
}
