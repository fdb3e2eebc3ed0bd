import FathomModel

/// Whoever owns a weakness is endangered by it ("Singapore's dependence", "our vulnerability").
enum OwnWeaknessRule: LinkRule {
    static let name = "own-weakness"
    static let makes = "threatens"
    static let summary = "Whoever owns a weakness is endangered by it (\"Singapore's dependence\", \"our vulnerability\")."
    static let cue = LinkCue.actor

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.threat).flatMap { item -> [DraftLink] in
            let range = facts.wideRange(of: item)
            return threatens(facts.actors.actors(in: range, of: facts.place), item, facts)
        }
    }
}
