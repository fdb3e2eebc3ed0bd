import FathomModel

/// A threat endangers the actors that it is said to be to; whoever harms somebody threatens them.
enum ThreatensRule: LinkRule {
    static let name = "danger-to"

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        threats(facts) + harms(facts) + poses(facts)
    }

    private static func threats(_ facts: SentenceFacts) -> [DraftLink] {
        facts.items(.threat).flatMap { item -> [DraftLink] in
            let victims = victims(of: item, facts).prefix(3)
            let sources = facts.actors.actors(in: item.candidate.range, of: facts.place).filter { !victims.contains($0) }.prefix(1)
            return victims.flatMap { victim in
                [link(.entry(item.entry), .threatens, .actor(victim), facts)]
                    + sources.map { link(.actor($0), .threatens, .actor(victim), facts) }
            }
        }
    }

    /// "Threats to Iran and its allies", "the danger of X for Y".
    private static func victims(of item: SentenceFacts.Item, _ facts: SentenceFacts) -> [Int] {
        let range = item.candidate.range
        for place in range.lowerBound..<min(facts.terms.count, range.upperBound + 4) where place > 0 {
            let lower = facts.terms[place].lower
            guard lower == "to" || lower == "against" || lower == "for" || lower == "on",
                let inner = facts.sentence.attachment.phrase(afterPreposition: place)
            else { continue }
            let found = facts.actorsCoordinated(from: inner)
            if !found.isEmpty { return found }
            let owner = facts.actors(of: facts.sentence.phrases[inner])
            if !owner.isEmpty, lower != "for" { return owner }
        }
        return facedBy(item, facts)
    }

    /// "ISIS posed threats to Iran", "the rise of ISIS created threats to Iran": the subject threatens the victims too.
    private static func poses(_ facts: SentenceFacts) -> [DraftLink] {
        facts.items(.threat).flatMap { item -> [DraftLink] in
            let victims = victims(of: item, facts).prefix(2)
            guard !victims.isEmpty,
                let event = facts.sentence.events.first(where: { event in
                    event.objects.contains { $0.overlaps(item.candidate.range) } && posers.contains(facts.terms[event.group.main].lemma)
                }), let first = event.subjects.first
            else { return [] }
            let phrase = facts.sentence.phrases[first]
            let end = facts.sentence.attachment.end(of: first, wide: true)
            let named = facts.actors.actors(in: phrase.range.lowerBound..<end, of: facts.place).prefix(2)
            let threats = facts.items(.threat).filter { $0.candidate.range.overlaps(phrase.range) }.map(\.entry).prefix(1)
            let sources = named.map(DraftLink.End.actor) + threats.map(DraftLink.End.entry)
            return sources.flatMap { source in
                victims.filter { source != .actor($0) }.map { link(source, .threatens, .actor($0), facts) }
            }
        }
    }

    private static let posers: Set<String> = ["pose", "create", "present", "constitute", "become", "represent", "raise", "be"]

    /// "X faces the threat".
    private static func facedBy(_ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [Int] {
        guard
            let event = facts.sentence.events.firstIndex(where: { event in
                facts.terms[event.group.main].verb.contains(.face) && event.objects.contains { $0.overlaps(item.candidate.range) }
            })
        else { return [] }
        return facts.doers(of: event)
    }

    private static func harms(_ facts: SentenceFacts) -> [DraftLink] {
        facts.sentence.events.indices.flatMap { index -> [DraftLink] in
            let event = facts.sentence.events[index]
            guard facts.terms[event.group.main].verb.contains(.harm), !event.group.isNegated, let object = event.objects.first else {
                return []
            }
            let victims = facts.actors.actors(in: object, of: facts.place)
            let doers = facts.doers(of: index)
            return doers.prefix(2).flatMap { doer in
                victims.prefix(2).filter { $0 != doer }.map { link(.actor(doer), .threatens, .actor($0), facts) }
            }
        }
    }
}
