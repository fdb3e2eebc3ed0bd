import FathomModel

/// Finds names that no list has: capitalised phrases that are bodies, persons, companies.
struct NameFinder {
    let sentence: ReadSentence
    let place: Int
    let acronyms: [String: String]

    private var terms: [Term] { sentence.terms }

    /// Adds what is found outside the words covered already.
    func find(_ table: inout ActorTable, _ covered: inout CoveredWords) {
        var start = 0
        while start < terms.count {
            guard !covered[start], let range = name(from: start, covered) else {
                start += 1
                continue
            }
            if let type = type(of: range) { add(widened(range, type, covered), type, &table, &covered) }
            start = range.upperBound
        }
    }

    /// The capitalised run from `start`, with "of", "for", "and" inside a body's name.
    private func name(from start: Int, _ covered: CoveredWords) -> Range<Int>? {
        guard isNamePart(start, first: true) else { return nil }
        var end = start + 1
        while end < terms.count {
            if isNamePart(end, first: false) || isAttached(end) {
                end += 1
            } else if let next = linked(after: end) {
                end = next
            } else {
                break
            }
        }
        let hasName = (start..<end).contains { terms[$0].kind == .properNoun && !covered.isTouched($0) }
        return hasName && !covered[end - 1] ? start..<end : nil
    }

    private func isNamePart(_ place: Int, first: Bool) -> Bool {
        let term = terms[place]
        guard term.isCapital, term.kind.isNoun || term.kind == .adjective || (!first && term.kind == .number) else { return false }
        return !(place == 0 && term.kind != .properNoun)
    }

    /// The small words inside a person's name: "al-Muhandis", "bin Salman", "von Pettenkofer".
    private func isAttached(_ place: Int) -> Bool {
        let lower = terms[place].lower
        if ["al-", "el-", "ul-", "ash-"].contains(where: lower.hasPrefix) { return true }
        return Self.particles.contains(lower) && place + 1 < terms.count && terms[place + 1].isCapital
    }

    private static let particles: WordSet = ["bin", "ibn", "von", "van", "der", "du", "da", "al"]

    /// A body's name with the name of the state before it: "Ghana Health Service".
    private func widened(_ range: Range<Int>, _ type: ActorType, _ covered: CoveredWords) -> Range<Int> {
        guard type == .organisation, isBody(terms[range.upperBound - 1]) else { return range }
        var start = range.lowerBound
        while start > 0, covered[start - 1], terms[start - 1].kind == .properNoun, terms[start - 1].isCapital { start -= 1 }
        return start..<range.upperBound
    }

    /// "of the", "of", "for", "on" between two capitalised words of a body's name.
    private func linked(after end: Int) -> Int? {
        guard end + 1 < terms.count, ["of", "for", "on"].contains(terms[end].lower), isBody(terms[end - 1]) else { return nil }
        let next = terms[end + 1].lower == "the" ? end + 2 : end + 1
        return next < terms.count && isNamePart(next, first: true) ? next + 1 : nil
    }

    private func isBody(_ term: Term) -> Bool {
        term.noun.meets([.organ, .role]) || Self.bodies.contains(term.lower)
    }

    private static let bodies: WordSet = [
        "organisation", "organization", "conference", "community", "office", "programme", "centre", "center", "service",
    ]

    private func type(of range: Range<Int>) -> ActorType? {
        let last = terms[range.upperBound - 1]
        if range.count == 1, last.noun.contains(.title) || Self.isShort(last) { return nil }
        if range.count == 1, ReferenceFinder.sort(ofNoun: last.lower) == .state { return nil }
        if (range).contains(where: { terms[$0].noun.meets([.title]) }) && last.kind == .properNoun && !last.noun.meets([.title]) {
            return .person
        }
        if last.noun.meets([.event, .document, .place, .time, .strategy, .threat]) && !last.noun.contains(.role) { return nil }
        if Self.lastWordsOfOthers.contains(last.lower) { return nil }
        if range.contains(where: { terms[$0].noun.contains(.organ) || Self.bodies.contains(terms[$0].lower) }) { return .organisation }
        if last.noun.contains(.nonstate) { return .nonState }
        if last.noun.contains(.role) { return last.tag == .nnps || last.tag == .nns ? .group : .organisation }
        return isPersonName(range) ? .person : .organisation
    }

    /// A single word of capitals is an actor only if the text acts through it; two letters never are.
    private static func isShort(_ term: Term) -> Bool { term.text.utf8.count <= 2 || term.text.contains("&") }

    private static let lastWordsOfOthers: WordSet = [
        "strait", "sea", "ocean", "river", "gulf", "canal", "islands", "act", "plan", "war", "pact", "agenda", "programme", "program",
        "barrage", "dam", "barrier", "waterway", "convention", "charter", "road", "initiative", "day", "age", "cup", "prize", "pandemic",
        "accords", "hurricane", "protocol",
    ]

    private func isPersonName(_ range: Range<Int>) -> Bool {
        if range.count >= 2, range.count <= 4 {
            return range.allSatisfy {
                terms[$0].kind == .properNoun && terms[$0].text.unicodeScalars.dropFirst().contains { $0.properties.isLowercase }
                    || terms[$0].text.hasSuffix(".")
            }
        }
        return false
    }

    private func add(_ range: Range<Int>, _ type: ActorType, _ table: inout ActorTable, _ covered: inout CoveredWords) {
        let text = TermText.text(of: range, in: terms)
        let row = table.row(key: acronyms[text] ?? text, type: type)
        table.alias(key: text, row: row)
        covered.cover(range)
        table.add(ActorSpot(sentence: place, range: range, form: .name, actor: row, rule: "name"), text: text)
    }

    /// Joins "Kennan" with "George F. Kennan", "the Committee" with nobody: last names of persons only.
    static func joinShortNames(_ table: inout ActorTable) {
        var last: [String: Int] = [:]
        for row in table.rows.indices where table.rows[row].type == .person {
            for name in table.rows[row].names {
                if let word = name.text.split(separator: " ").last { last[String(word)] = last[String(word)] ?? row }
            }
        }
        var merged = MergedRows()
        for place in table.spots.indices {
            let row = merged.row(of: table.spots[place].actor)
            guard let only = table.rows[row].names.first?.text, let full = last[only.split(separator: " ").last.map(String.init) ?? only],
                full != row,
                table.rows[row].entry == nil, table.rows[row].codebookName == nil, table.rows[row].type == .person || !only.contains(" ")
            else { continue }
            table.mergeNames(of: row, into: full)
            merged.merge(row, into: full)
        }
        for place in table.spots.indices { table.spots[place].actor = merged.row(of: table.spots[place].actor) }
    }
}

extension ActorTable {
    /// Moves the names of one row to another, and drops the row; its spots stay.
    mutating func mergeNames(of row: Int, into other: Int) {
        for name in rows[row].names {
            if let known = rows[other].names.firstIndex(where: { $0.text == name.text }) {
                rows[other].names[known].count += name.count
            } else {
                rows[other].names.append(name)
            }
        }
        rows[row].names = []
        rows[row].isKept = false
    }
}
