import FathomModel

/// Whoever owns the object of a consequence's verb, or is that object, is affected ("strengthened its allies", "Iran's power").
enum ObjectOwnerRule: LinkRule {
    static let name = "object-owner"
    static let makes = "affects"
    static let summary =
        "Whoever owns the object of a consequence's verb, or is that object, is affected (\"strengthened its allies\", \"Iran's power\")."
    static let cue = LinkCue.actor

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item -> [DraftLink] in
            guard item.candidate.shape != .phrase, let event = item.candidate.event.flatMap({ facts.sentence.events[safe: $0] }),
                let object = event.objects.first
            else { return [] }
            let lower = max(0, object.lowerBound - 3)
            let phrase = facts.sentence.phrases.first { $0.core.lowerBound == object.lowerBound && $0.range.lowerBound >= lower }
            guard let phrase else { return [] }
            if let owner = phrase.owner { return affects(facts.actors.actors(in: owner, of: facts.place), item, facts) }
            if facts.terms[phrase.range.lowerBound].kind == .possessivePronoun {
                return affects(facts.actors.actors(in: phrase.range.lowerBound..<phrase.range.lowerBound + 1, of: facts.place), item, facts)
            }
            return affects(facts.actors.actor(of: phrase, in: facts.place).map { [$0] } ?? [], item, facts)
        }
    }
}
