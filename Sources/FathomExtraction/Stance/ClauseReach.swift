/// Tells where clauses of a sentence begin and end, for what holds of a whole clause.
struct ClauseReach {
    let sentence: ReadSentence

    private var terms: [Term] { sentence.terms }

    /// The place of the first semicolon or colon at or after `place`; the end of the sentence without one.
    func end(from place: Int) -> Int {
        var next = place
        while next < terms.count {
            if terms[next].lower == ";" || terms[next].lower == ":" { return next }
            next += 1
        }
        return terms.count
    }

    /// The place after the last semicolon or colon before `place`; the start of the sentence without one.
    func start(before place: Int) -> Int {
        var previous = place - 1
        while previous >= 0 {
            if terms[previous].lower == ";" || terms[previous].lower == ":" { return previous + 1 }
            previous -= 1
        }
        return 0
    }

    /// Where what is said begins after a verb that ends at `place`: past a colon.
    func opening(after place: Int) -> Int {
        place < terms.count && terms[place].lower == ":" ? place + 1 : place
    }

    /// Whether a clause that tells what is said or supposed opens at `place`: "that", a quotation, or a subject with its verb.
    func opensClause(_ place: Int) -> Bool {
        var next = place
        while next < terms.count, terms[next].kind == .adverb { next += 1 }
        guard next < terms.count else { return false }
        if terms[next].kind == .comma || terms[next].lower == ":" {
            return next + 1 < terms.count && terms[next + 1].kind == .quote
        }
        if terms[next].kind == .quote { return true }
        if terms[next].lower == "that" { return terms[next].kind != .pronoun && !standsAlone(next) }
        guard let phrase = sentence.attachment.starting(at: next) else { return false }
        return sentence.attachment.startsClause(at: sentence.attachment.end(of: phrase, wide: true))
    }

    /// "Said that", with nothing after it.
    private func standsAlone(_ place: Int) -> Bool {
        place + 1 >= terms.count || terms[place + 1].kind == .stop || terms[place + 1].kind == .comma
    }

    /// Whether a mark ends the clause at `place`, adverbs skipped: a comma, a stop, a dash, a quotation mark, or the end.
    func isClosed(at place: Int) -> Bool {
        var next = place
        while next < terms.count, terms[next].kind == .adverb { next += 1 }
        guard next < terms.count else { return true }
        switch terms[next].kind {
        case .comma, .stop, .dash, .quote, .bracket: return true
        default: return false
        }
    }

    /// Whether a mark opens a clause right before `place`, or the sentence begins there.
    func isOpened(before place: Int) -> Bool {
        guard place > 0 else { return false }
        switch terms[place - 1].kind {
        case .comma, .dash, .quote, .bracket: return true
        default: return false
        }
    }
}
