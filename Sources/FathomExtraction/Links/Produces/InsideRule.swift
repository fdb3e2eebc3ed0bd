import FathomModel

/// A consequence whose words lie inside a strategy's words comes of that strategy.
enum InsideRule: LinkRule {
    static let name = "inside-strategy"
    static let makes = "produces"
    static let summary = "A consequence whose words lie inside a strategy's words comes of that strategy."

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { produces(facts.causes(overlapping: $0.candidate.range), $0, facts) }
    }
}
