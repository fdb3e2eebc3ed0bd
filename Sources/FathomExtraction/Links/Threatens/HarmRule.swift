import FathomModel

/// Whoever is the subject of a verb of harm threatens the actor that is its object ("ISIS attacked Iraq").
enum HarmRule: LinkRule {
    static let name = "harms"
    static let makes = "threatens"
    static let summary = "Whoever is the subject of a verb of harm threatens the actor that is its object (\"ISIS attacked Iraq\")."
    static let cue = LinkCue.verbOf(.harm)

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.sentence.events.indices.flatMap { index -> [DraftLink] in
            let event = facts.sentence.events[index]
            guard facts.terms[event.group.main].verb.contains(.harm), !event.group.isNegated else { return [] }
            if event.group.isPassive { return pairs(facts.agents(of: event), .threatens, facts.subjects(of: index), facts) }
            guard let object = event.objects.first else { return [] }
            return pairs(facts.doers(of: index), .threatens, facts.actors.actors(in: object, of: facts.place), facts)
        }
    }
}
