import FathomModel

/// A strategy of which nothing nearer is known is employed by the one who does most in the text.
enum ProtagonistRule: LinkRule {
    static let name = "main-doer"
    static let makes = "employs"
    static let summary = "A strategy of which nothing nearer is known is employed by the one who does most in the text."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard let protagonist = facts.protagonist else { return [] }
        return facts.items(.strategy).flatMap { employs([protagonist], $0, facts) }
    }
}
