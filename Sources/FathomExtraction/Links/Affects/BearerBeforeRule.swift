import FathomModel

/// A consequence may fall to the subject of the sentences before.
enum BearerBeforeRule: LinkRule {
    static let name = "effect-on-subject-before"
    static let makes = "affects"
    static let summary = "A consequence may fall to the subject of the sentences before."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard let bearer = facts.before.bearer else { return [] }
        return facts.items(.consequence).flatMap { affects([bearer], $0, facts) }
    }
}
