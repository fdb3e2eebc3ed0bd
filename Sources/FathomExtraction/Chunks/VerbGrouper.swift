/// Finds verb groups on tags alone, outside the noun phrases.
struct VerbGrouper {
    private let terms: [Term]
    private let taken: [Bool]

    /// A grouper of one sentence whose noun phrases are known.
    init(_ terms: [Term], phrases: [NounPhrase]) {
        self.terms = terms
        var taken = [Bool](repeating: false, count: terms.count)
        for phrase in phrases { for place in phrase.range { taken[place] = true } }
        self.taken = taken
    }

    /// The groups in order. Linear in the sentence.
    func groups() -> [VerbGroup] {
        var found: [VerbGroup] = []
        var place = 0
        while place < terms.count {
            guard !taken[place], terms[place].kind.isVerb || terms[place].kind == .modal || startsInfinitive(place) else {
                place += 1
                continue
            }
            let group = group(at: place)
            if let group { found.append(group) }
            place = max(place + 1, group?.end ?? 0)
        }
        return found
    }

    private func startsInfinitive(_ place: Int) -> Bool {
        guard terms[place].kind == .to || terms[place].lower == "to" else { return false }
        var next = place + 1
        while next < terms.count, terms[next].kind == .adverb { next += 1 }
        return next < terms.count && !taken[next] && terms[next].kind == .verbBase
    }

    private func group(at start: Int) -> VerbGroup? {
        var scan = Scan(place: start)
        var main: Int?
        while scan.place < terms.count, !taken[scan.place] {
            guard step(&scan, &main) else { break }
        }
        guard let main else { return nil }
        var end = main + 1
        if end < terms.count, terms[end].kind == .particle { end += 1 }
        return VerbGroup(
            range: start..<end, main: main, end: end, form: form(scan, main), isPassive: scan.passive && terms[main].kind == .participle,
            isNegated: scan.negated, modal: scan.modal, isAttained: scan.attained)
    }

    /// What was met on the way to the main verb.
    private struct Scan {
        var place: Int
        var modal: String?
        var negated = false
        var passive = false
        var attained = false
        var infinitive = false
        var finite = false
    }

    /// Reads one word; false when the group is over.
    private func step(_ scan: inout Scan, _ main: inout Int?) -> Bool {
        let term = terms[scan.place]
        switch term.kind {
        case .modal:
            guard main == nil else { return false }
            scan.modal = term.lower
            scan.finite = true
        case .adverb:
            guard main == nil || mayGoOn(after: scan.place) else { return false }
            if Words.negations.contains(term.lower) { scan.negated = true }
        case .to:
            guard main == nil || scan.attained else { return false }
            scan.infinitive = true
        case .adjective where term.lower == "able" || term.lower == "unable":
            guard let found = main, terms[found].lemma == "be" else { return false }
            scan.attained = term.lower == "able"
            scan.negated = scan.negated || term.lower == "unable"
        case .verbBase, .verbPast, .verbPresent, .gerund, .participle:
            if let found = main, !follows(scan, found) { return false }
            take(term, &scan, &main)
        default: return false
        }
        scan.place += 1
        return true
    }

    private func take(_ term: Term, _ scan: inout Scan, _ main: inout Int?) {
        if let found = main {
            scan.passive = terms[found].lemma == "be" || terms[found].lemma == "get"
            scan.finite = scan.finite || terms[found].kind == .verbPast || terms[found].kind == .verbPresent
        }
        main = scan.place
    }

    /// Whether the verb met now is the next link of a chain such as "has been made" after the verb at `found`.
    private func follows(_ scan: Scan, _ found: Int) -> Bool {
        let kind = terms[scan.place].kind
        switch terms[found].lemma {
        case "be", "'s", "get": return kind == .gerund || kind == .participle || (scan.attained && kind == .verbBase)
        case "have", "'ve": return kind == .participle || (kind == .verbBase && terms[scan.place - 1].kind == .to)
        case "do": return kind == .verbBase
        default: return false
        }
    }

    private func mayGoOn(after place: Int) -> Bool {
        var next = place + 1
        while next < terms.count, terms[next].kind == .adverb { next += 1 }
        guard next < terms.count, !taken[next] else { return false }
        let kind = terms[next].kind
        return kind == .participle || kind == .gerund || kind == .verbBase || terms[next].lower == "able" || terms[next].lower == "unable"
    }

    private func form(_ scan: Scan, _ main: Int) -> VerbGroup.Form {
        if scan.finite || scan.modal != nil { return .finite }
        if scan.infinitive { return .infinitive }
        switch terms[main].kind {
        case .gerund: return .gerund
        case .participle: return .participle
        case .verbBase: return .infinitive
        default: return .finite
        }
    }
}
