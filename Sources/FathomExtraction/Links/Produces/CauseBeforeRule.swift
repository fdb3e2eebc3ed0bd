import FathomModel

/// A consequence may come of what the sentence before speaks of.
enum CauseBeforeRule: LinkRule {
    static let name = "cause-in-sentence-before"
    static let makes = "produces"
    static let summary = "A consequence may come of what the sentence before speaks of."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let acts = facts.before.actsAreNear ? Array(facts.before.acts.prefix(4)) : []
        let threats = facts.before.threatsAreNear ? Array(facts.before.threats.prefix(2)) : []
        return facts.items(.consequence).flatMap { produces(acts + threats, $0, facts) }
    }
}
