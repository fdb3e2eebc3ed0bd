/// Decides how far a phrase or a predicate reaches, on tags and word classes alone.
struct Attachment {
    /// The most words that a phrase may have.
    static let longest = 14

    let terms: [Term]
    let phrases: [NounPhrase]
    /// The phrase that starts at each place; -1 where none does.
    private let starts: [Int16]

    /// Attachment within one sentence.
    init(terms: [Term], phrases: [NounPhrase]) {
        self.terms = terms
        self.phrases = phrases
        var starts = [Int16](repeating: -1, count: terms.count + 1)
        for (index, phrase) in phrases.enumerated() { starts[phrase.range.lowerBound] = Int16(truncatingIfNeeded: index) }
        self.starts = starts
    }

    /// The phrase that starts at `place`; nil without one, and outside the sentence.
    func starting(at place: Int) -> Int? {
        guard starts.indices.contains(place), starts[place] >= 0 else { return nil }
        return Int(starts[place])
    }

    /// The end of the phrase at `index` with its "of" phrases and, for nouns that ask for them, other prepositional phrases.
    func end(of index: Int, wide: Bool) -> Int {
        let phrase = phrases[index]
        var end = phrase.range.upperBound
        var asks = wide && takesPhrases(terms[phrase.head])
        var steps = 0
        while steps < 3, let next = attached(at: end, to: phrase, asks: asks) {
            guard next - phrase.core.lowerBound <= Self.longest else { break }
            if terms[end].lower != "of" { asks = false }
            end = next
            steps += 1
        }
        return end
    }

    /// The end of the prepositional phrase at `place` if it belongs to the phrase before it.
    private func attached(at place: Int, to phrase: NounPhrase, asks: Bool) -> Int? {
        guard place < terms.count, let inner = self.phrase(afterPreposition: place) else { return nil }
        let preposition = terms[place].lower
        guard preposition == "of" || (asks && belongs(preposition, to: terms[phrase.head])) else { return nil }
        guard !terms[phrases[inner].head].noun.contains(.time) else { return nil }
        return coordinated(after: inner)
    }

    /// The end of `index` and of one phrase joined to it by "and" or "or"; a comma before the conjunction closes an outer list instead.
    func coordinated(after index: Int) -> Int {
        var end = phrases[index].range.upperBound
        if let more = ofPhrase(at: end) { end = more }
        guard end < terms.count, terms[end].kind == .conjunction, let next = coordinate(at: end) else { return end }
        var last = phrases[next.phrase].range.upperBound
        if let more = ofPhrase(at: last) { last = more }
        return startsClause(at: last) ? end : last
    }

    private func ofPhrase(at place: Int) -> Int? {
        guard place < terms.count, terms[place].lower == "of", let inner = phrase(afterPreposition: place) else { return nil }
        return phrases[inner].range.upperBound
    }

    /// The phrase after a comma or conjunction at `place`, and whether the conjunction closes the list.
    func coordinate(at place: Int) -> (phrase: Int, closes: Bool)? {
        guard place < terms.count else { return nil }
        var next = place
        var closes = false
        if terms[next].kind == .comma { next += 1 }
        if next < terms.count, terms[next].kind == .conjunction, terms[next].lower != "but" {
            closes = true
            next += 1
        } else if next + 2 < terms.count, terms[next].lower == "as", terms[next + 1].lower == "well", terms[next + 2].lower == "as" {
            closes = true
            next += 3
        }
        guard next > place, next < terms.count, let found = starting(at: next), !phrases[found].isPronoun(in: terms) else { return nil }
        return (found, closes)
    }

    /// Whether a finite verb stands at `place` (after adverbs), so that the phrase before it is its subject.
    func startsClause(at place: Int) -> Bool {
        var probe = place
        while probe < terms.count, terms[probe].kind == .adverb { probe += 1 }
        guard probe < terms.count else { return false }
        switch terms[probe].kind {
        case .modal, .verbPresent, .verbPast: return true
        default: return false
        }
    }

    /// The noun phrase right after the preposition at `place`.
    func phrase(afterPreposition place: Int) -> Int? {
        guard place + 1 < terms.count, terms[place].kind == .preposition || terms[place].lower == "to" else { return nil }
        if let found = starting(at: place + 1) { return found }
        guard terms[place + 1].kind == .quote, place + 2 < terms.count else { return nil }
        return starting(at: place + 2)
    }

    private func takesPhrases(_ head: Term) -> Bool {
        head.noun.meets([.threat, .strategy, .effect]) || Derivation.isDeverbal(head.lemma) || head.noun.isPartUnknown
    }

    private func belongs(_ preposition: String, to head: Term) -> Bool {
        switch preposition {
        case "against", "with", "towards", "toward", "between", "among", "on", "to", "over": true
        case "in": Self.headsWithIn.contains(head.lemma)
        case "from": Self.headsWithFrom.contains(head.lemma) || head.noun.contains(.threat)
        case "for": head.noun.meets([.strategy, .effect]) && !head.noun.contains(.threat)
        default: false
        }
    }

    private static let headsWithIn: WordSet = [
        "change", "shift", "increase", "reduction", "decline", "rise", "fall", "growth", "role", "investment", "integration", "cooperation",
        "participation", "influence", "interference", "confidence", "intervention", "war", "conflict", "violence", "improvement", "trade",
        "decrease", "invest", "involvement", "presence", "interest", "drop", "cut",
    ]
    private static let headsWithFrom: WordSet = [
        "threat", "pressure", "independence", "withdrawal", "protection", "separation", "attack",
    ]
}
