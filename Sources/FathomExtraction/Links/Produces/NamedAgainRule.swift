import FathomModel

/// A noun that takes up a strategy named before ("this expansion", "the programme") carries its effects to that strategy.
enum NamedAgainRule: LinkRule {
    static let name = "named-again"
    static let makes = "produces"
    static let summary =
        "A noun that takes up a strategy named before (\"this expansion\", \"the programme\") carries its effects to that strategy."
    static let cue = LinkCue.words(["this", "that", "these", "those", "such", "the", "its", "their"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let effects = facts.items(.consequence)
        guard !effects.isEmpty else { return [] }
        let causes = facts.takenUp(.strategy)
        return causes.isEmpty ? [] : effects.flatMap { produces(causes, $0, facts) }
    }
}
