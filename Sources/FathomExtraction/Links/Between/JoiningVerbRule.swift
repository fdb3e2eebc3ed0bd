import FathomModel

/// The subject of a verb of joining is allied with the actor that is its object; the subject of a verb of fighting opposes it.
enum JoiningVerbRule: LinkRule {
    static let name = "joins-or-fights"
    static let makes = "allied-with or opposes"
    static let summary =
        "The subject of a verb of joining is allied with the actor that is its object; the subject of a verb of fighting opposes it."
    static let cue = LinkCue.verbOf([.oppose, .ally, .harm, .counter])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.sentence.events.indices.flatMap { index -> [DraftLink] in
            let event = facts.sentence.events[index]
            let verb = facts.terms[event.group.main].verb
            guard verb.meets([.oppose, .ally, .harm, .counter]), !event.group.isNegated else { return [] }
            let relation: Relation = verb.contains(.ally) ? .alliedWith : .opposes
            if event.group.isPassive { return pairs(facts.agents(of: event), relation, facts.subjects(of: index), facts) }
            let others = event.objects.flatMap { facts.actors.actors(in: $0, of: facts.place, adjectives: relation == .opposes) }
            return pairs(facts.doers(of: index), relation, others, facts)
        }
    }
}
