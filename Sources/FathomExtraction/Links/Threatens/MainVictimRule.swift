import FathomModel

/// A threat of which nothing nearer is known may endanger the one who does most in the text.
enum MainVictimRule: LinkRule {
    static let name = "threat-to-main-doer"
    static let makes = "threatens"
    static let summary = "A threat of which nothing nearer is known may endanger the one who does most in the text."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard let protagonist = facts.protagonist else { return [] }
        return facts.items(.threat).flatMap { threatens([protagonist], $0, facts) }
    }
}
