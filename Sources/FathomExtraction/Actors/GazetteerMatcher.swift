import FathomModel
import FathomText

/// Finds the names of the gazetteer in one sentence, longest first.
struct GazetteerMatcher {
    let sentence: ReadSentence
    let place: Int
    let gazetteer: Gazetteer
    /// The words that names begin with.
    let openings: [Opening]
    /// The actors that the text calls by name, which decides whom a capital shared by two of them stands for.
    let named: Set<Int>

    private var terms: [Term] { sentence.terms }

    /// A word of the sentence that names begin with.
    struct Opening: Sendable {
        /// The word, as a place in the sentence.
        let start: Int
        /// The names, the longest first.
        let spellings: [Gazetteer.Spelling]
    }

    /// The words of `sentence` that names of `gazetteer` begin with, in order. Linear.
    static func openings(in sentence: ReadSentence, _ gazetteer: Gazetteer) -> [Opening] {
        let terms = sentence.terms
        return terms.indices.compactMap { start in
            guard terms[start].isCapital || opensInSmallLetters(terms[start].lower) else { return nil }
            let next = start + 1 < terms.count ? terms[start + 1].text : ""
            let spellings = gazetteer.spellings(from: terms[start].text, before: next)
            return spellings.isEmpty ? nil : Opening(start: start, spellings: spellings)
        }
    }

    /// Whether a name may begin with the word though it is not written with a capital.
    private static func opensInSmallLetters(_ lower: String) -> Bool {
        switch lower.utf8.first {
        case UInt8(ascii: "a"): lower.hasPrefix("al-")
        case UInt8(ascii: "w"): lower.hasPrefix("west")
        case UInt8(ascii: "c"): lower == "communist"
        case UInt8(ascii: "i"): lower == "international"
        default: false
        }
    }

    /// Adds what is found to the table.
    func match(_ table: inout ActorTable, _ covered: inout CoveredWords) {
        var free = 0
        for opening in openings where opening.start >= free {
            guard let (range, spelling) = longest(opening), !covered.touches(range) else { continue }
            if spelling.form == .adjective { covered.touch(range) } else { covered.cover(range) }
            add(range, spelling, &table, &covered)
            free = range.upperBound
        }
    }

    private func longest(_ opening: Opening) -> (Range<Int>, Gazetteer.Spelling)? {
        let start = opening.start
        for spelling in opening.spellings {
            let end = start + 1 + spelling.rest.count
            guard end <= terms.count, zip(terms[(start + 1)..<end], spelling.rest).allSatisfy({ $0.text == $1 }) else { continue }
            guard isPlausible(start..<end) else { continue }
            if spelling.form == .metonym, !named.isEmpty, !named.contains(spelling.entry), hasBetter(start, end, spelling) { continue }
            return (start..<end, spelling)
        }
        return nil
    }

    /// Whether another actor, which the text names, is meant by the same capital.
    private func hasBetter(_ start: Int, _ end: Int, _ spelling: Gazetteer.Spelling) -> Bool {
        gazetteer.spellings(from: terms[start].text).contains {
            $0.rest == spelling.rest && $0.entry != spelling.entry && named.contains($0.entry)
        }
    }

    /// The actors of the gazetteer that the sentence calls by name.
    func entriesNamed() -> Set<Int> {
        var found: Set<Int> = []
        var free = 0
        for opening in openings where opening.start >= free {
            guard let (range, spelling) = longest(opening) else { continue }
            if spelling.form == .name { found.insert(spelling.entry) }
            free = range.upperBound
        }
        return found
    }

    /// Keeps "US" from "us", "Turkey" from the bird at a line's head, and names inside longer names ("Bank of England Street").
    private func isPlausible(_ range: Range<Int>) -> Bool {
        let first = terms[range.lowerBound]
        if range.count == 1, first.lower == "is" || first.lower == "who" { return first.text == "IS" || first.text == "WHO" }
        if range.count == 1, Self.directions.contains(first.lower) { return isDirectionActor(range.lowerBound) }
        if range.upperBound < terms.count, terms[range.upperBound].kind == .properNoun {
            if range.count > 1, Self.armies.contains(terms[range.upperBound - 1].lower) { return false }
            return !terms[range.upperBound].noun.meets([.place]) && !Self.placeWords.contains(terms[range.upperBound].lower)
        }
        let isArmy = range.count > 1 && Self.armies.contains(terms[range.upperBound - 1].lower)
        return !isArmy || range.upperBound >= terms.count || !terms[range.upperBound].kind.isNoun
    }

    /// Prepositions after which a capital is a place and no government.
    private static let placing: WordSet = ["in", "at", "near", "around", "outside", "inside", "through", "from", "of"]
    private static let armies: WordSet = ["military", "army", "forces"]
    private static let directions: WordSet = ["west", "east", "labour", "treasury", "allies", "diet", "apple", "axis", "solidarity"]
    private static let placeWords: WordSet = [
        "strait", "sea", "ocean", "river", "gulf", "canal", "peninsula", "island", "islands", "street",
    ]

    private func isDirectionActor(_ start: Int) -> Bool {
        guard start > 0, terms[start].text.first?.isUppercase == true else { return false }
        return terms[start - 1].lower == "the" || terms[start - 1].lower == "and"
    }

    private func add(_ range: Range<Int>, _ spelling: Gazetteer.Spelling, _ table: inout ActorTable, _ covered: inout CoveredWords) {
        let entry = gazetteer.entry(at: spelling.entry)
        if spelling.form == .metonym, range.lowerBound > 0, Self.placing.contains(terms[range.lowerBound - 1].lower) { return }
        let people = spelling.form == .adjective && isPeople(range)
        if people, entry.type == .state { return addPeople(range, entry, &table) }
        let row = table.row(key: entry.name, type: entry.type, entry: spelling.entry)
        let form: ActorSpot.Form
        switch spelling.form {
        case .name: form = .name
        case .metonym: form = .metonym
        case .adjective: form = .adjective
        }
        let spot = ActorSpot(sentence: place, range: range, form: form, actor: row, rule: "gazetteer")
        table.add(spot, text: text(range))
        if form != .metonym, entry.type == .state, let whole = addGovernment(range, row, &table) { covered.cover(whole) }
    }

    /// "The Iraqi government", "Finnish leaders": the state by its government; gives the words, nil if they are something else.
    private func addGovernment(_ range: Range<Int>, _ row: Int, _ table: inout ActorTable) -> Range<Int>? {
        guard range.upperBound < terms.count, Self.governments.contains(terms[range.upperBound].lower) else { return nil }
        let whole = range.lowerBound..<range.upperBound + 1
        table.add(ActorSpot(sentence: place, range: whole, form: .name, actor: row, rule: "government"), text: text(whole))
        return whole
    }

    private static let governments: WordSet = [
        "government", "governments", "administration", "regime", "authorities", "leadership", "party-state", "leaders", "officials",
        "negotiators", "diplomats",
    ]

    private func isPeople(_ range: Range<Int>) -> Bool {
        let next = range.upperBound < terms.count ? terms[range.upperBound].lower : ""
        if next == "people" || next == "citizens" || next == "population" || next == "peoples" { return true }
        let last = terms[range.upperBound - 1]
        return last.lower.hasSuffix("s") && (last.tag == .nnps || last.tag == .nns) && !last.lower.hasSuffix("ss")
    }

    private func addPeople(_ range: Range<Int>, _ entry: Gazetteer.Entry, _ table: inout ActorTable) {
        let row = table.row(key: entry.name + " people", type: .group)
        table.setPeople(row, of: entry.name)
        let next = range.upperBound < terms.count ? terms[range.upperBound] : nil
        let longer = next.map { $0.kind.isNoun && $0.noun.contains(.role) } ?? false
        let whole = longer ? range.lowerBound..<range.upperBound + 1 : range
        table.add(ActorSpot(sentence: place, range: whole, form: .name, actor: row, rule: "people"), text: text(whole))
    }

    private func text(_ range: Range<Int>) -> String { TermText.text(of: range, in: terms) }
}

/// Writes words as the text has them, line ends and broken words repaired.
enum TermText {
    /// The words of `range` with single blanks where the text has any.
    static func text(of range: Range<Int>, in terms: [Term]) -> String {
        var result = ""
        for place in range {
            if place > range.lowerBound, terms[place - 1].span.upper < terms[place].span.lower { result += " " }
            result += terms[place].text
        }
        return result
    }
}
