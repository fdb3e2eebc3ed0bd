import FathomModel

/// A noun that takes up a threat named before ("this danger", "these challenges") ties a sentence's strategies to that threat.
enum ThreatNamedAgainRule: LinkRule {
    static let name = "threat-named-again"
    static let makes = "responds-to"
    static let summary =
        "A noun that takes up a threat named before (\"this danger\", \"these challenges\") ties a sentence's strategies to that threat."
    static let cue = LinkCue.words(["this", "that", "these", "those", "such", "the", "its", "their"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let acts = facts.items(.strategy)
        guard !acts.isEmpty else { return [] }
        let threats = facts.takenUp(.threat)
        return threats.isEmpty ? [] : acts.flatMap { responds(threats, $0, facts) }
    }
}
