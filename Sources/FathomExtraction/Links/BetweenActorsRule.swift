import FathomModel

/// Two actors that a verb, a noun or "and its allies" joins are allied; two that one sets against another oppose each other.
enum BetweenActorsRule: LinkRule {
    static let name = "between-actors"

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        verbs(facts) + answers(facts) + prepositions(facts) + families(facts)
    }

    private static func pairs(_ left: [Int], _ relation: Relation, _ right: [Int], _ facts: SentenceFacts) -> [DraftLink] {
        left.prefix(3).flatMap { one in
            right.prefix(4).filter { $0 != one }.map { link(.actor(min(one, $0)), relation, .actor(max(one, $0)), facts) }
        }
    }

    private static func verbs(_ facts: SentenceFacts) -> [DraftLink] {
        facts.sentence.events.indices.flatMap { index -> [DraftLink] in
            let event = facts.sentence.events[index]
            let verb = facts.terms[event.group.main].verb
            guard verb.meets([.oppose, .ally, .harm]), !event.group.isNegated, let object = event.objects.first else { return [] }
            let others = facts.actors.actors(in: object, of: facts.place, adjectives: verb.contains(.oppose))
            let relation: Relation = verb.meets([.oppose, .harm]) ? .opposes : .alliedWith
            return pairs(facts.doers(of: index), relation, others, facts)
        }
    }

    /// Who acts against a threat that is somebody's opposes that somebody: "counter the Western hegemony", "stop the advance of ISIL".
    private static func answers(_ facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item -> [DraftLink] in
            guard let index = item.candidate.event, let event = facts.sentence.events[safe: index],
                facts.terms[event.group.main].verb.meets([.counter, .down])
            else { return [] }
            let threats = facts.items(.threat).filter { $0.candidate.range.overlaps(item.candidate.range) }
            let others = threats.flatMap { facts.actors.actors(in: $0.candidate.range, of: facts.place) }
            return pairs(facts.doers(of: index), .opposes, others, facts)
        }
    }

    /// "Alliance with Russia", "measures against ISIS", "working with NATO".
    private static func prepositions(_ facts: SentenceFacts) -> [DraftLink] {
        facts.terms.indices.flatMap { place -> [DraftLink] in
            let lower = facts.terms[place].lower
            guard lower == "with" || lower == "against", let inner = facts.sentence.attachment.phrase(afterPreposition: place) else {
                return []
            }
            let others = facts.actorsCoordinated(from: inner)
            guard !others.isEmpty else { return [] }
            let sides = side(before: place, facts)
            if lower == "against" { return pairs(sides, .opposes, others, facts) }
            return joins(before: place, facts) ? pairs(sides, .alliedWith, others, facts) : []
        }
    }

    /// Who stands on the near side of the preposition: the doers of the verb around it, else the sentence's first actor.
    private static func side(before place: Int, _ facts: SentenceFacts) -> [Int] {
        if let event = facts.sentence.events.lastIndex(where: { $0.group.range.lowerBound < place }) {
            let found = facts.doers(of: event)
            if !found.isEmpty { return found }
        }
        return facts.bearer.map { [$0] } ?? []
    }

    private static func joins(before place: Int, _ facts: SentenceFacts) -> Bool {
        facts.terms[max(0, place - 4)..<place].contains { joiners.contains($0.lemma) }
    }

    private static let joiners: Set<String> = [
        "alliance", "cooperation", "co-operation", "partnership", "work", "relation", "relations", "relationship", "ally", "partner",
        "agreement", "cooperate",
        "collaborate", "tie", "ties", "coordination", "treaty", "pact", "join", "together", "connection", "friendship", "coalition",
        "association",
        "consult", "engagement", "collaboration", "strategic",
    ]

    /// "Iran and its allies": the two are allied.
    private static func families(_ facts: SentenceFacts) -> [DraftLink] {
        let spots = facts.actors.spots(in: facts.place)
        return spots.flatMap { spot -> [DraftLink] in
            guard spot.form == .role, ["ally", "allies", "partner", "partners"].contains(facts.terms[spot.range.upperBound - 1].lower)
            else { return [] }
            guard let owner = spots.last(where: { $0.range.upperBound <= spot.range.upperBound - 1 && $0.actor != spot.actor }) else {
                return []
            }
            guard spot.range.lowerBound - owner.range.upperBound <= 3 else { return [] }
            return pairs([owner.actor], .alliedWith, [spot.actor], facts)
        }
    }
}
