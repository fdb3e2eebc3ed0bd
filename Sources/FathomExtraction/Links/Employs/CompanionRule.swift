import FathomModel

/// Whoever works with the doer of a strategy employs it too ("working with Congress, we will train partners").
enum CompanionRule: LinkRule {
    static let name = "companion"
    static let makes = "employs"
    static let summary = "Whoever works with the doer of a strategy employs it too (\"working with Congress, we will train partners\")."
    static let cue = LinkCue.words(["with", "alongside", "by"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let companions = facts.companions
        guard !companions.isEmpty else { return [] }
        return facts.items(.strategy).flatMap { employs(companions, $0, facts) }
    }
}
