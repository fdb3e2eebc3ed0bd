import FathomModel

/// A threat that is the subject of a verb endangers the actor that is the verb's object, or that the object belongs to.
enum HarmingThreatRule: LinkRule {
    static let name = "threat-harms"
    static let makes = "threatens"
    static let summary =
        "A threat that is the subject of a verb endangers the actor that is the verb's object, or that the object belongs to."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.threat).flatMap { item -> [DraftLink] in
            let victims = facts.sentence.events.filter { isSubject(item, of: $0, facts) || $0.predicate == item.candidate.range }.flatMap {
                event in
                event.objects.flatMap { facts.actors.actors(in: max(0, $0.lowerBound - 2)..<$0.upperBound, of: facts.place) }
            }
            return threatens(victims, item, facts)
        }
    }

    private static func isSubject(_ item: SentenceFacts.Item, of event: Event, _ facts: SentenceFacts) -> Bool {
        event.subjects.contains { facts.sentence.phrases[$0].range.overlaps(item.candidate.range) }
    }
}
