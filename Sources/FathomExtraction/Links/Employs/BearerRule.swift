import FathomModel

/// A strategy whose sentence names no doer is employed by the subject of the sentences before.
enum BearerRule: LinkRule {
    static let name = "subject-before"
    static let makes = "employs"
    static let summary = "A strategy whose sentence names no doer is employed by the subject of the sentences before."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard let bearer = facts.before.bearer else { return [] }
        return facts.items(.strategy).flatMap { employs([bearer], $0, facts) }
    }
}
