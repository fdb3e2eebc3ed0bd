/// A list to choose from that narrows as one types: a line, the rows that match it, and the chosen one.
///
/// Finder, palette and trail are pickers that differ in their rows and in the kind of their line. Nothing else changes before a row is
/// taken, so leaving it leaves everything as it was.
struct Picker: Sendable {
    /// The line that is typed.
    var prompt: Prompt
    /// All rows, in their order before anything is typed.
    let choices: [Choice]
    /// Those that match, and their order.
    private(set) var narrowing: Narrowing
    /// The chosen row among those that match.
    var cursor = ListCursor()
    /// The number behind a command's name: `3` of `section 3`.
    private(set) var number: Int?
    /// What stands behind `export` in the palette: a format and a place.
    private(set) var place: String?

    /// A picker among these rows, the one at `row` chosen.
    init(_ kind: Prompt.Kind, _ choices: [Choice], row: Int = 0) {
        prompt = Prompt(kind)
        self.choices = choices
        narrowing = Narrowing(choices.map(\.words), standings: choices.map(\.standing))
        cursor.row = row
        count()
    }

    /// Rows that match.
    var rows: Int { narrowing.ranked.count }

    /// The row at a place among those that match, and where it stands among all.
    func choice(at row: Int) -> (place: Int, choice: Choice)? {
        guard narrowing.ranked.indices.contains(row) else { return nil }
        let place = Int(narrowing.ranked[row])
        return (place, choices[place])
    }

    /// The chosen row.
    var chosen: Choice? { choice(at: cursor.row)?.choice }

    /// Keeps the rows that match the line as it is now, and chooses the best.
    mutating func narrow() {
        var text = prompt.line.text
        number = nil
        place = prompt.kind == .palette ? Self.place(in: text) : nil
        if place != nil { text = Self.exporting } else if prompt.kind == .palette { (text, number) = Self.parted(text) }
        narrowing.narrow(to: text)
        cursor = ListCursor()
        count()
    }

    /// Chooses the row that a motion leads to on a screen of `screen` rows.
    mutating func move(_ motion: Action.Motion, times: Int, screen: Int) {
        cursor.move(to: cursor.target(motion, times: times, rows: screen, of: rows), of: rows)
    }

    /// Puts the words of the chosen row into the line, with a blank behind a command that takes a number.
    mutating func complete() {
        guard let chosen else { return }
        var words = chosen.words
        if case .command(let name) = chosen.target, Keymap.takesNumber(name) { words += " " }
        prompt.line.replace(with: words)
        narrow()
    }

    private mutating func count() {
        prompt.note = rows == narrowing.total ? "\(rows)" : "\(rows) of \(narrowing.total)"
    }

    private static let exporting = "export"

    /// What stands behind `export` in a line; nil for another line.
    private static func place(in line: String) -> String? {
        guard line.hasPrefix(exporting + " ") else { return nil }
        let rest = line.dropFirst(exporting.count).drop { $0 == " " }
        return rest.isEmpty ? nil : String(rest)
    }

    /// A line without the number that ends it, and the number.
    private static func parted(_ line: String) -> (words: String, number: Int?) {
        guard let blank = line.lastIndex(of: " "), let number = Int(line[blank...].dropFirst()), number >= 0 else { return (line, nil) }
        return (String(line[..<blank]), min(number, Count.most))
    }
}
