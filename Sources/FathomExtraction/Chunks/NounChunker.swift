import FathomText

/// Finds noun phrases on tags alone.
struct NounChunker {
    private let terms: [Term]

    /// A chunker of one sentence.
    init(_ terms: [Term]) {
        self.terms = terms
    }

    /// The noun phrases in order; they do not overlap. Linear in the sentence.
    func phrases() -> [NounPhrase] {
        var found: [NounPhrase] = []
        var place = 0
        while place < terms.count {
            if let phrase = phrase(at: place) {
                found.append(phrase)
                place = phrase.range.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    private func phrase(at start: Int) -> NounPhrase? {
        if terms[start].kind == .pronoun || isStandingDemonstrative(start) { return single(start) }
        guard let range = run(from: start) else { return nil }
        let core = trimmed(range)
        guard !core.isEmpty else { return single(start) }
        return NounPhrase(
            range: range, core: core, head: range.upperBound - 1, owner: owner(in: core), preposition: preposition(before: start))
    }

    private func single(_ place: Int) -> NounPhrase {
        NounPhrase(
            range: place..<place + 1, core: place..<place + 1, head: place, owner: nil, preposition: preposition(before: place))
    }

    /// "This led to", "these include": a demonstrative with no noun after it.
    private func isStandingDemonstrative(_ place: Int) -> Bool {
        guard Words.demonstratives.contains(terms[place].lower), terms[place].kind == .determiner else { return false }
        return run(from: place) == nil
    }

    /// The longest run from `start` that ends in a noun.
    private func run(from start: Int) -> Range<Int>? {
        var end: Int?
        var place = start
        let limit = min(terms.count, start + 24)
        while place < limit {
            let kind = terms[place].kind
            if kind.isNoun || isNumberNoun(place) {
                end = place + 1
                place += 1
                guard continues(at: place) else { break }
            } else if kind == .possessiveMark, end == place {
                place += 1
            } else if opens(place, first: place == start) {
                place += 1
            } else if let next = listedModifier(at: place, after: start) {
                place = next
            } else {
                break
            }
        }
        return end.map { start..<$0 }
    }

    /// Whether the run may go on after a noun with the word at `place`.
    private func continues(at place: Int) -> Bool {
        guard place < terms.count else { return false }
        let kind = terms[place].kind
        if kind.isNoun || kind == .possessiveMark { return !startsClause(place) }
        if kind == .number { return terms[place - 1].kind == .properNoun }
        return kind == .dash && place + 1 < terms.count && joined(place) && terms[place + 1].kind.isNoun && terms[place].text != "—"
    }

    private func startsClause(_ place: Int) -> Bool { false }

    private func joined(_ place: Int) -> Bool {
        place > 0 && place + 1 < terms.count && terms[place - 1].span.upper == terms[place].span.lower
            && terms[place].span.upper == terms[place + 1].span.lower && terms[place].span.count <= 3
    }

    private func isNumberNoun(_ place: Int) -> Bool {
        terms[place].kind == .number && !(place + 1 < terms.count && opensOrNoun(place + 1))
    }

    private func opensOrNoun(_ place: Int) -> Bool { terms[place].kind.isNoun || opens(place, first: false) }

    /// Whether the word at `place` may stand before the noun of a phrase.
    private func opens(_ place: Int, first: Bool) -> Bool {
        switch terms[place].kind {
        case .determiner, .possessivePronoun: first || terms[place - 1].kind == .determiner || terms[place - 1].lower == "all"
        case .adjective, .number: true
        case .adverb: isModifierAdverb(place)
        case .participle, .gerund: isModifierVerb(place, first: first)
        case .quote: !first && place + 1 < terms.count
        case .dash: !first && joined(place) && (terms[place].text != "—" || terms[place + 1].kind == .adjective)
        case .other: terms[place].lower == "$" || terms[place].lower == "&" || terms[place].lower == "/"
        default: false
        }
    }

    private func isModifierAdverb(_ place: Int) -> Bool {
        guard place + 1 < terms.count else { return false }
        let next = terms[place + 1].kind
        guard next == .adjective || next == .number || (next == .participle && place + 2 < terms.count && nounFollows(place + 2)) else {
            return false
        }
        return nounFollows(place + 2)
    }

    private func nounFollows(_ place: Int) -> Bool {
        guard place < terms.count else { return false }
        let kind = terms[place].kind
        return kind.isNoun || kind == .adjective || kind == .number || kind == .conjunction || kind == .comma
    }

    /// A participle before a noun is a modifier unless an auxiliary or a preposition makes it a verb.
    private func isModifierVerb(_ place: Int, first: Bool) -> Bool {
        guard place + 1 < terms.count, nounFollows(place + 1), terms[place + 1].kind != .comma else { return false }
        guard place > 0 else { return terms[place].kind == .participle }
        let previous = terms[place - 1]
        switch previous.kind {
        case .determiner, .possessivePronoun, .adjective, .possessiveMark, .number: return terms[place + 1].kind != .conjunction || !first
        case .preposition: return terms[place].kind == .participle
        case .conjunction, .comma: return terms[place].kind == .participle && terms[place + 1].kind.isNoun && !first
        case .quote, .noun, .adverb: return !first && terms[place + 1].kind.isNoun
        default: return terms[place].kind == .participle && terms[place + 1].kind.isNoun && !Words.auxiliaries.contains(previous.lemma)
        }
    }

    /// The place after a comma or conjunction between two modifiers of one noun ("military, political, and territorial integrity").
    private func listedModifier(at place: Int, after start: Int) -> Int? {
        guard place > start, terms[place].kind == .comma || terms[place].kind == .conjunction else { return nil }
        guard isModifier(place - 1) else { return nil }
        var next = place + 1
        if next < terms.count, terms[place].kind == .comma, terms[next].kind == .conjunction { next += 1 }
        guard next < terms.count, isModifier(next) || terms[next].kind == .adverb else { return nil }
        var probe = next
        while probe < min(terms.count, next + 10) {
            let kind = terms[probe].kind
            if kind.isNoun { return next }
            guard isModifier(probe) || kind == .comma || kind == .conjunction || kind == .adverb else { return nil }
            probe += 1
        }
        return nil
    }

    private func isModifier(_ place: Int) -> Bool {
        let kind = terms[place].kind
        return kind == .adjective || kind == .participle || (kind == .properNoun && Words.isAdjectival(terms[place].lower))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        while lower < range.upperBound - 1, Words.isLeading(terms[lower]) { lower += 1 }
        return lower..<range.upperBound
    }

    private func owner(in core: Range<Int>) -> Range<Int>? {
        guard let mark = core.last(where: { terms[$0].kind == .possessiveMark }), mark > core.lowerBound, mark < core.upperBound - 1 else {
            return nil
        }
        return core.lowerBound..<mark
    }

    private func preposition(before start: Int) -> Int? {
        guard start > 0 else { return nil }
        let kind = terms[start - 1].kind
        if kind == .preposition || kind == .to { return start - 1 }
        if kind == .quote, start > 1, terms[start - 2].kind == .preposition { return start - 2 }
        return nil
    }
}
