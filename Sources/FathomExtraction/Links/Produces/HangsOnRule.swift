import FathomModel

/// The strategy or threat on whose clause a consequence's clause hangs produces it ("..., thereby reducing X").
enum HangsOnRule: LinkRule {
    static let name = "clause-above"
    static let makes = "produces"
    static let summary = "The strategy or threat on whose clause a consequence's clause hangs produces it (\"..., thereby reducing X\")."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item -> [DraftLink] in
            guard let index = item.candidate.event else { return [] }
            return produces(above(index, facts).filter { $0 != item.entry }, item, facts)
        }
    }

    private static func above(_ index: Int, _ facts: SentenceFacts) -> [Int] {
        var current = facts.sentence.events[safe: index]?.governor
        var steps = 0
        while let place = current, let event = facts.sentence.events[safe: place], place != index, steps < 4 {
            let found = facts.causes(overlapping: event.predicate)
            if !found.isEmpty { return found }
            current = event.governor == place ? nil : event.governor
            steps += 1
        }
        return []
    }
}
