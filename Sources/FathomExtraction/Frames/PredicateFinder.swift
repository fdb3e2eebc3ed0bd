/// Finds the objects of verbs and how far their predicates reach, from the last verb to the first.
struct PredicateFinder {
    /// What belongs to one verb.
    struct Predicate {
        var objects: [Range<Int>] = []
        var end: Int
    }

    private let terms: [Term]
    private let attachment: Attachment
    private let groups: [VerbGroup]
    private var found: [Int: Predicate] = [:]
    private var starting: [Int: Int] = [:]

    /// A finder for the groups of one sentence.
    init(groups: [VerbGroup], attachment: Attachment) {
        terms = attachment.terms
        self.attachment = attachment
        self.groups = groups
        for (index, group) in groups.enumerated() { starting[group.range.lowerBound] = index }
    }

    /// The predicates of the groups, in order. Linear in the sentence, but for bounded looks ahead.
    mutating func predicates() -> [Predicate] {
        for index in groups.indices.reversed() { found[index] = predicate(of: groups[index]) }
        return groups.indices.map { found[$0] ?? Predicate(end: groups[$0].end) }
    }

    private func predicate(of group: VerbGroup) -> Predicate {
        var result = Predicate(end: group.end)
        let place = skippingAdverbs(group.end)
        if let index = attachment.starting(at: place) {
            takeObjects(from: index, of: group, &result)
            takeComplement(of: group, &result)
        } else {
            takePhrase(at: place, of: group, &result)
        }
        if result.end - group.main > Attachment.longest, let first = result.objects.first {
            result.end = min(result.end, max(first.upperBound, group.end))
        }
        result.end = min(result.end, max(group.end, group.main + Attachment.longest))
        return result
    }

    private func skippingAdverbs(_ place: Int) -> Int {
        var next = place
        while next < terms.count, terms[next].kind == .adverb || terms[next].kind == .quote { next += 1 }
        return next
    }

    private func takeObjects(from index: Int, of group: VerbGroup, _ result: inout Predicate) {
        guard !group.isPassive else { return }
        let phrases = attachment.phrases
        guard !terms[phrases[index].head].noun.contains(.time) else { return }
        var end = attachment.end(of: index, wide: true)
        var first = index
        if Self.givers.contains(terms[group.main].lemma), let second = attachment.starting(at: end) {
            first = second
            end = attachment.end(of: second, wide: true)
        }
        result.objects = [phrases[first].core.lowerBound..<end]
        result.end = end
        takeList(after: end, &result)
    }

    private static let givers: WordSet = [
        "give", "grant", "offer", "lend", "deny", "send", "allow", "cost", "save", "guarantee", "teach",
    ]

    /// Further objects: "A, B, and C" or "A and B"; a list that never closes is none.
    private func takeList(after end: Int, _ result: inout Predicate) {
        var more: [Range<Int>] = []
        var probe = end
        while let next = attachment.coordinate(at: probe) {
            let upper = attachment.end(of: next.phrase, wide: true)
            guard !attachment.startsClause(at: upper) else { break }
            more.append(attachment.phrases[next.phrase].core.lowerBound..<upper)
            probe = upper
            guard !next.closes else {
                result.objects += more
                result.end = probe
                return
            }
        }
    }

    /// What may follow an object: an adjective, one prepositional phrase, "to V" after verbs that make or let somebody do.
    private func takeComplement(of group: VerbGroup, _ result: inout Predicate) {
        let verb = terms[group.main].verb
        guard result.objects.count <= 2 else { return }
        if verb.meets([.enable, .urge, .ally]), let inner = starting[result.end], groups[inner].form == .infinitive {
            result.end = max(result.end, found[inner]?.end ?? result.end)
            return
        }
        takeAdjective(&result)
        takeTail(Self.objectPrepositions, &result)
    }

    private static let objectPrepositions: WordSet = [
        "into", "against", "from", "to", "with", "toward", "towards", "on", "as", "upon", "out", "behind", "outside",
    ]
    private static let otherPrepositions: WordSet = [
        "in", "at", "of", "for", "through", "over", "under", "within", "across", "around", "beyond", "between", "among", "about",
    ]
    private static let prepositions = objectPrepositions.union(otherPrepositions)

    private func takeAdjective(_ result: inout Predicate) {
        var next = result.end
        while next < terms.count, terms[next].kind == .adverb { next += 1 }
        guard next < terms.count, terms[next].kind == .adjective, attachment.starting(at: next) == nil else { return }
        while next < terms.count, terms[next].kind == .adjective { next += 1 }
        result.end = next
    }

    @discardableResult
    private func takeTail(_ allowed: WordSet, _ result: inout Predicate) -> Int? {
        guard result.end < terms.count, allowed.contains(terms[result.end].lower) else { return nil }
        let place = result.end
        if let inner = attachment.phrase(afterPreposition: place) {
            guard !terms[attachment.phrases[inner].head].noun.contains(.time) else { return nil }
            result.end = max(attachment.end(of: inner, wide: true), attachment.coordinated(after: inner))
            return inner
        }
        if let gerund = starting[place + 1], groups[gerund].form == .gerund { result.end = found[gerund]?.end ?? result.end }
        return nil
    }

    /// A verb without an object: an adjective, then a prepositional phrase, whose noun is then its object.
    private func takePhrase(at place: Int, of group: VerbGroup, _ result: inout Predicate) {
        guard place < terms.count else { return }
        if terms[place].kind == .adjective {
            result.end = place + 1
            takeTail(Self.prepositions, &result)
            return
        }
        guard !group.isPassive || Self.objectPrepositions.contains(terms[place].lower) else { return }
        if terms[place].kind == .preposition, place + 1 < terms.count, terms[place + 1].lower == "of" { result.end = place + 1 }
        if result.end < place, Self.prepositions.contains(terms[place].lower) { result.end = place }
        guard let inner = takeTail(Self.prepositions, &result) else { return }
        result.objects = [attachment.phrases[inner].core.lowerBound..<result.end]
    }
}

extension Array {
    /// The element at `index`; nil outside the array.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
