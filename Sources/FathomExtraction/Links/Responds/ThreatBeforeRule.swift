import FathomModel

/// A strategy may answer a threat of the sentence before.
enum ThreatBeforeRule: LinkRule {
    static let name = "threat-in-sentence-before"
    static let makes = "responds-to"
    static let summary = "A strategy may answer a threat of the sentence before."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard facts.before.threatsAreNear else { return [] }
        return facts.items(.strategy).flatMap { responds(Array(facts.before.threats.prefix(3)), $0, facts) }
    }
}
