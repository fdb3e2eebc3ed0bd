/// Words that are being written: lines of characters, the cursor among them, and what was cut last.
///
/// The cursor stands between characters as readers count them, never inside one.
struct EditorWords: Hashable, Sendable {
    /// A place between two characters.
    struct Place: Hashable, Sendable, Comparable {
        var line = 0
        var column = 0

        static func < (left: Place, right: Place) -> Bool {
            (left.line, left.column) < (right.line, right.column)
        }
    }

    /// The words; at least one line.
    private(set) var lines: [EditorLine]
    /// The cursor.
    private(set) var cursor = Place()
    /// The column of the screen that moves up and down aim for.
    var goal: Int?
    /// What was cut last.
    private(set) var killed: [Character] = []
    /// Whether the last key cut something, so that the next cut adds to it.
    var isKilling = false

    /// The words of a text, the cursor behind them.
    init(_ text: String) {
        lines = Self.lines(of: text)
        cursor = end
    }

    /// Puts text at the cursor, line ends of any sort included.
    mutating func insert(_ text: String) {
        replace(from: cursor, to: cursor, with: Self.lines(of: text))
    }

    /// Puts typed or pasted text at the cursor; what is cut next does not join what was cut before.
    mutating func type(_ text: String) {
        goal = nil
        isKilling = false
        insert(text)
    }

    /// Moves the cursor, held inside the words.
    mutating func move(to place: Place) {
        let line = min(max(0, place.line), lines.count - 1)
        cursor = Place(line: line, column: min(max(0, place.column), lines[line].count))
    }

    /// Deletes what lies between two places; keeps it for yanking if told to.
    mutating func delete(from start: Place, to end: Place, keeping: Bool = false) {
        guard start < end else { return }
        if keeping { keep(characters(from: start, to: end), before: end <= cursor) }
        replace(from: start, to: end, with: [EditorLine()])
        isKilling = keeping
    }

    /// Puts back what was cut last.
    mutating func yank() {
        insert(String(killed))
    }

    /// The end of the words.
    var end: Place { Place(line: lines.count - 1, column: lines[lines.count - 1].count) }

    /// The words as one text.
    var body: String { lines.map { String($0.characters) }.joined(separator: "\n") }

    /// A text as lines; line ends of any sort part them.
    static func lines(of text: String) -> [EditorLine] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map { EditorLine($0) }
    }

    /// Puts `new` lines in place of what lies between two places, and the cursor behind them.
    private mutating func replace(from start: Place, to end: Place, with new: [EditorLine]) {
        guard let first = new.first, let last = new.last else { return }
        if start.line == end.line, new.count == 1 {
            lines[start.line].replace(start.column..<end.column, with: first.characters)
            cursor = Place(line: start.line, column: start.column + first.count)
            return
        }
        let tail = lines[end.line].characters[end.column...]
        var head = EditorLine(lines[start.line].characters[..<start.column])
        head.replace(head.count..<head.count, with: first.characters)
        var result = [head] + new.dropFirst()
        let column = new.count == 1 ? head.count : last.count
        result[result.count - 1].replace(column..<column, with: tail)
        lines.replaceSubrange(start.line...end.line, with: result)
        cursor = Place(line: start.line + new.count - 1, column: column)
    }

    private func characters(from start: Place, to end: Place) -> [Character] {
        if start.line == end.line { return Array(lines[start.line].characters[start.column..<end.column]) }
        var result = Array(lines[start.line].characters[start.column...])
        for line in lines[(start.line + 1)..<end.line] { result += ["\n"] + line.characters }
        return result + ["\n"] + lines[end.line].characters[..<end.column]
    }

    private mutating func keep(_ cut: [Character], before: Bool) {
        guard isKilling else { return killed = cut }
        killed = before ? cut + killed : killed + cut
    }
}
