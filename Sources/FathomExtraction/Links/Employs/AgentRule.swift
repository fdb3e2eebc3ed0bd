import FathomModel

/// Whoever is named by "by" right after a strategy's words, or after its passive verb, employs it.
enum AgentRule: LinkRule {
    static let name = "agent"
    static let makes = "employs"
    static let summary = "Whoever is named by \"by\" right after a strategy's words, or after its passive verb, employs it."
    static let cue = LinkCue.words(["by"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item -> [DraftLink] in
            let end = item.candidate.range.upperBound
            let reach = end..<min(facts.terms.count, end + 2)
            if let by = reach.first(where: { facts.terms[$0].lower == "by" }) {
                return employs(facts.actors(afterPreposition: by), item, facts)
            }
            guard let event = item.candidate.event.flatMap({ facts.sentence.events[safe: $0] }), event.group.isPassive else { return [] }
            return employs(facts.agents(of: event), item, facts)
        }
    }
}
