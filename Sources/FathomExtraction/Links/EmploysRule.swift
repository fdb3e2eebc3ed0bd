import FathomModel

/// The subject of a strategy's verb, or its owner, employs it.
enum EmploysRule: LinkRule {
    static let name = "doer"

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item in
            (doers(of: item, in: facts) + companions(of: item, in: facts)).uniqued().prefix(5).map {
                link(.actor($0), .employs, .entry(item.entry), facts)
            }
        }
    }

    /// Who does the strategy of `item`.
    static func doers(of item: SentenceFacts.Item, in facts: SentenceFacts) -> [Int] {
        if let owners = item.candidate.announced?.owners, !owners.isEmpty { return owners }
        let inside = ownersInside(item, facts)
        if item.candidate.shape == .phrase {
            if !inside.isEmpty { return inside }
            if let event = subjectEvent(of: item, facts) { return facts.doers(of: event) }
            return item.candidate.event.map { facts.doers(of: $0) } ?? facts.bearer.map { [$0] } ?? []
        }
        guard let event = item.candidate.event else { return [] }
        let found = facts.doers(of: event)
        return found.isEmpty && facts.sentence.events[event].subjects.isEmpty ? facts.bearer.map { [$0] } ?? [] : found
    }

    /// "Working with NATO, we will train": whoever is worked with does it too.
    private static func companions(of item: SentenceFacts.Item, in facts: SentenceFacts) -> [Int] {
        guard item.candidate.shape != .phrase else { return [] }
        return facts.terms.indices.flatMap { place -> [Int] in
            guard facts.terms[place].lower == "with", let inner = facts.sentence.attachment.phrase(afterPreposition: place) else {
                return []
            }
            let verbs = facts.terms[max(0, place - 3)..<place]
            guard
                verbs.contains(where: { $0.lemma == "work" || $0.lemma == "cooperate" || $0.lemma == "together" || $0.lemma == "jointly" })
            else { return [] }
            return facts.actorsCoordinated(from: inner)
        }
    }

    private static func subjectEvent(of item: SentenceFacts.Item, _ facts: SentenceFacts) -> Int? {
        facts.sentence.events.firstIndex { event in
            event.objects.contains { $0.overlaps(item.candidate.range) }
        }
    }

    /// "Iran's strategy", "Iranian policy", "confrontation of ISIS by Iran".
    private static func ownersInside(_ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [Int] {
        guard let index = item.candidate.phrase else { return [] }
        let phrase = facts.sentence.phrases[index]
        let end = item.candidate.range.upperBound
        if let by = (end..<min(facts.terms.count, end + 2)).first(where: { facts.terms[$0].lower == "by" }),
            let inner = facts.sentence.attachment.phrase(afterPreposition: by)
        {
            let found = facts.actorsCoordinated(from: inner)
            if !found.isEmpty { return found }
        }
        return Array(facts.actors.actors(in: phrase.range.lowerBound..<phrase.head, of: facts.place).prefix(2))
    }
}
