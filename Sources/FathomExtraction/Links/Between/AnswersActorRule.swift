import FathomModel

/// Who acts against a threat that is somebody's opposes that somebody ("stop the advance of ISIL").
enum AnswersActorRule: LinkRule {
    static let name = "against-its-threat"
    static let makes = "allied-with or opposes"
    static let summary = "Who acts against a threat that is somebody's opposes that somebody (\"stop the advance of ISIL\")."
    static let cue = LinkCue.verbOf([.counter, .down])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items.flatMap { item -> [DraftLink] in
            guard item.candidate.kind != .threat, let index = item.candidate.event, let event = facts.sentence.events[safe: index],
                facts.terms[event.group.main].verb.meets([.counter, .down])
            else { return [] }
            return pairs(facts.doers(of: index), .opposes, facts.actors.actors(in: item.candidate.range, of: facts.place), facts)
        }
    }
}
