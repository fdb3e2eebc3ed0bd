import FathomModel

/// Whoever is the subject of a strategy's verb employs the strategy.
enum DoerRule: LinkRule {
    static let name = "doer"
    static let makes = "employs"
    static let summary = "Whoever is the subject of a strategy's verb employs the strategy."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item -> [DraftLink] in
            guard item.candidate.shape != .phrase, let index = item.candidate.event, !facts.sentence.events[index].group.isPassive else {
                return []
            }
            return employs(facts.subjects(of: index), item, facts)
        }
    }
}
