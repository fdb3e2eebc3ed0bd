import FathomModel

/// What a name or tag that is being written in a note may become: those in use that fit what stands there so far.
struct Completion: Sendable {
    /// What is completed.
    enum Sort: Hashable, Sendable {
        /// The name of a concept behind `[[`.
        case concept
        /// A tag behind `#`.
        case tag
    }

    /// What is being written: its sort, the place behind the opening sign, and what stands there so far.
    struct Opening: Hashable, Sendable {
        let sort: Sort
        let start: EditorWords.Place
        let written: String
    }

    /// One thing that it may become.
    struct Entry: Hashable, Sendable {
        let words: String
        /// The kind of a concept; nil for a tag.
        let kind: ConceptKind?
    }

    /// Most rows that show.
    static let mostRows = 6
    /// How far back an opening sign is looked for, in characters.
    static let reach = 80

    /// What is being written.
    private(set) var opening: Opening
    /// Everything that it might become, the likeliest first.
    let entries: [Entry]
    private var narrowing: Narrowing
    /// The chosen row.
    var cursor = ListCursor()

    /// A list of these entries, narrowed to what is written; nil if none fits.
    init?(_ opening: Opening, among entries: [Entry]) {
        self.opening = opening
        self.entries = entries
        narrowing = Narrowing(entries.map(\.words))
        narrowing.narrow(to: opening.written)
        if isIdle { return nil }
    }

    /// How many entries fit.
    var count: Int { narrowing.ranked.count }

    /// The entry of a row, and the bytes of it that fit.
    func entry(at row: Int) -> (entry: Entry, matched: [Int])? {
        guard narrowing.ranked.indices.contains(row) else { return nil }
        let place = Int(narrowing.ranked[row])
        return (entries[place], narrowing.places(inTextAt: place))
    }

    /// The chosen entry.
    var chosen: Entry? { entry(at: cursor.row)?.entry }

    /// The same list when more or less is written; nil if nothing fits any longer.
    func narrowed(to opening: Opening) -> Completion? {
        var narrowed = self
        narrowed.opening = opening
        narrowed.narrowing.narrow(to: opening.written)
        narrowed.cursor = ListCursor()
        return narrowed.isIdle ? nil : narrowed
    }

    /// Whether there is nothing to choose: no entry, or none but the tag that stands there already.
    private var isIdle: Bool {
        count == 0 || (opening.sort == .tag && count == 1 && chosen?.words == opening.written)
    }
}

extension EditorWords {
    /// What is being written before the cursor that can be completed; nil if nothing is.
    var opening: Completion.Opening? {
        let written = lines[cursor.line].characters[..<cursor.column].suffix(Completion.reach)
        return concept(in: written) ?? tag(in: written)
    }

    /// The name behind the last `[[`, unless it is closed already, or what is to be shown for it is being written.
    private func concept(in written: ArraySlice<Character>) -> Completion.Opening? {
        guard let sign = written.indices.dropFirst().last(where: { written[$0] == "[" && written[$0 - 1] == "[" }) else { return nil }
        let name = written[(sign + 1)...]
        guard !name.contains(where: { $0 == "]" || $0 == "|" }) else { return nil }
        return opening(.concept, name)
    }

    /// The tag behind a `#` that begins a word; a `#` alone may be a heading.
    private func tag(in written: ArraySlice<Character>) -> Completion.Opening? {
        guard let sign = written.lastIndex(of: "#"), sign == 0 || lines[cursor.line].isBlank(sign - 1) else { return nil }
        let name = written[(sign + 1)...]
        guard !name.isEmpty, name.allSatisfy(\.isInTag) else { return nil }
        return opening(.tag, name)
    }

    private func opening(_ sort: Completion.Sort, _ name: ArraySlice<Character>) -> Completion.Opening {
        Completion.Opening(sort: sort, start: Place(line: cursor.line, column: name.startIndex), written: String(name))
    }
}

extension Character {
    /// Whether it may stand in a tag.
    var isInTag: Bool { isLetter || isNumber || self == "_" || self == "-" || self == "/" }
}
