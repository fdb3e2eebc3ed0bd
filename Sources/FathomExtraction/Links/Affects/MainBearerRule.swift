import FathomModel

/// A consequence of which nothing nearer is known may fall to the one who does most in the text.
enum MainBearerRule: LinkRule {
    static let name = "effect-on-main-doer"
    static let makes = "affects"
    static let summary = "A consequence of which nothing nearer is known may fall to the one who does most in the text."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard let protagonist = facts.protagonist else { return [] }
        return facts.items(.consequence).flatMap { affects([protagonist], $0, facts) }
    }
}
