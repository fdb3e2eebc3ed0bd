import FathomText

/// Statements about concepts.
extension Corrector {
    mutating func rename(_ item: Int, _ new: String) -> CorrectionOutcome.Reason? {
        guard items[item].name != new else { return .already }
        items[item].rename(new)
        return nil
    }

    mutating func change(_ item: Int, to kind: ConceptKind) -> CorrectionOutcome.Reason? {
        guard items[item].kind != kind else { return .already }
        items[item].kind = kind
        items[item].isChanged = true
        if kind != .actor { items[item].actorType = nil }
        return nil
    }

    mutating func change(_ item: Int, to type: ActorType) -> CorrectionOutcome.Reason? {
        guard items[item].kind == .actor else { return .notAnActor }
        guard items[item].actorType != type else { return .already }
        items[item].actorType = type
        items[item].isChanged = true
        return nil
    }

    mutating func merge(_ item: Int, into other: ConceptName) -> CorrectionOutcome.Reason? {
        guard let host = find(other)?.item else { return .noConcept(other) }
        guard host != item else { return .already }
        join(item, host)
        return nil
    }

    /// Makes `item` a part of `host`.
    mutating func join(_ item: Int, _ host: Int) {
        items[item].host = host
        items[host].guests.append(item)
        items[host].isChanged = true
        for word in [items[item].name] + items[item].variants where word != items[host].name {
            if !items[host].variants.contains(word) { items[host].variants.append(word) }
        }
        items[host].curation = items[host].curation.filled(from: items[item].curation)
    }

    /// Takes the mentions that read like a wording out of a concept, and the links whose sentences have no other mention of it.
    mutating func split(_ item: Int, _ name: ConceptName) -> CorrectionOutcome.Reason? {
        let group = group(of: item)
        let key = Wording.key(of: name.name)
        guard key != Wording.key(of: items[item].name) else { return .wholeConcept }
        let reads = { [document = machine.document] (mention: Mention) in Wording.key(of: document.reading(of: mention.span)) == key }
        let moved = group.flatMap { items[$0].mentions.filter(reads) }.sorted { $0.span < $1.span }
        guard let first = moved.first else { return .noVariant(name.name) }
        let left = Set(group.flatMap { items[$0].mentions.filter { !reads($0) }.map(\.sentence) })
        guard !left.isEmpty else { return .wholeConcept }
        for part in group { items[part].mentions.removeAll(where: reads) }
        items[item].variants.removeAll { Wording.key(of: $0) == key }
        var made = CorrectedItem(made: name, kind: items[item].kind, type: items[item].actorType, mentions: moved, trace: first.trace)
        made.isChanged = true
        items[item].isChanged = true
        let place = put(made, name)
        moveLinks(of: group, to: place, in: Set(moved.map(\.sentence)).subtracting(left))
        return nil
    }

    private mutating func moveLinks(of group: [Int], to place: Int, in sentences: Set<Int>) {
        for part in group {
            let moved = items[part].links.filter { sentences.contains(links[$0].evidence.sentence) }
            guard !moved.isEmpty else { continue }
            items[part].links.removeAll { sentences.contains(links[$0].evidence.sentence) }
            items[place].links += moved
            for link in moved {
                if links[link].from == part { links[link].from = place }
                if links[link].to == part { links[link].to = place }
            }
        }
    }

    /// Adds a concept, or a mention to the one that is called so already, which then counts as confirmed and shows.
    mutating func add(_ name: ConceptName, _ type: ActorType?) -> CorrectionOutcome {
        var spoken: [Mention] = []
        if let passage = name.passage {
            guard let span = passages.span(of: passage) else { return .idle(.passageGone(passage)) }
            spoken = mention(at: span, rule: ReaderRules.passage).map { [$0] } ?? []
        }
        if let known = finder.named(name, &passages) {
            let item = host(of: known)
            items[item].isHidden = false
            items[item].isConfirmed = true
            addMissing(spoken, to: item)
            return .applied
        }
        var made = CorrectedItem(
            made: name, kind: name.kind, type: type, mentions: spoken, trace: Trace(rule: ReaderRules.passage, confidence: 1))
        made.isAdded = true
        makers[put(made, name)] = outcomes.count
        return .applied
    }

    private mutating func put(_ item: CorrectedItem, _ name: ConceptName) -> Int {
        items.append(item)
        finder.note(name, items.count - 1)
        return items.count - 1
    }

    /// Adds mentions that share no byte with one that the concept has.
    private mutating func addMissing(_ mentions: [Mention], to item: Int) {
        let group = group(of: item)
        for mention in mentions where !group.contains(where: { items[$0].mentions.contains { $0.span.overlaps(mention.span) } }) {
            items[item].mentions.append(mention)
            items[item].isChanged = true
        }
    }

    /// A mention of the reader's; nil where there is no sentence. It stands as the text stands to what else it says there.
    func mention(at span: TextSpan, rule: String) -> Mention? {
        guard let sentence = machine.document.sentence(at: span.lower) else { return nil }
        return Mention(span: span, sentence: sentence, trace: Trace(rule: rule, confidence: 1))
    }
}
