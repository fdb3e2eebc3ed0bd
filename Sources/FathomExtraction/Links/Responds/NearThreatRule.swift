import FathomModel

/// A strategy may answer a threat that stands near it in its sentence.
enum NearThreatRule: LinkRule {
    static let name = "threat-near-strategy"
    static let makes = "responds-to"
    static let summary = "A strategy may answer a threat that stands near it in its sentence."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { responds(facts.nearest(.threat, to: $0.candidate.range, count: 3).map(\.entry), $0, facts) }
    }
}
