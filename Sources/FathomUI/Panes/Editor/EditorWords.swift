import FathomModel

/// Words that are being written: lines of characters, the cursor among them, what was done to them, and what was cut.
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
    /// How often the words changed.
    private(set) var edition = 0
    /// The column of the screen that moves up and down aim for.
    var goal: Int?
    /// What was cut.
    var ring = KillRing()
    /// Whether the last key cut something, so that the next cut adds to it.
    var isKilling = false
    /// What takes changes back.
    private var history = EditorHistory()

    /// The words of a text, the cursor behind them.
    init(_ text: String) {
        lines = Self.lines(of: text)
        cursor = end
    }

    /// Puts typed or pasted text at the cursor, line ends of any sort included; what is cut next does not join what was cut before. A typed character may be
    /// one act with those before it; anything longer is an act of its own.
    mutating func type(_ text: String) {
        goal = nil
        isKilling = false
        ring.settle()
        let new = Self.lines(of: text)
        let isOne = new.count == 1 && new[0].count == 1
        replace(from: cursor, to: cursor, with: new, as: isOne ? .typing(isBlank: new[0].isBlank(0)) : .whole)
    }

    /// Puts `new` lines in place of what lies between two places, and the cursor behind them.
    mutating func replace(from start: Place, to end: Place, with new: [EditorLine], as sort: EditorHistory.Sort = .whole) {
        guard start < end || new.count > 1 || new.first?.count ?? 0 > 0 else { return }
        let before = cursor
        let reversal = carryOut(joined(start, end, new))
        history.note(reversal, sort, cursor: (before, cursor))
    }

    /// Moves the cursor, held inside the words.
    mutating func move(to place: Place) {
        let line = min(max(0, place.line), lines.count - 1)
        cursor = Place(line: line, column: min(max(0, place.column), lines[line].count))
        history.close()
    }

    /// Takes the last act back, or does the last one again that was taken back; false if there is none.
    mutating func step(_ direction: HistoryTurn.Direction) -> Bool {
        goal = nil
        isKilling = false
        ring.settle()
        guard let act = history.step(direction) else { return false }
        history.take(act.map { carryOut($0) }, of: direction)
        return true
    }

    /// Keeps the rows of a line for so many columns, and returns them.
    mutating func rows(ofLine line: Int, columns: Int) -> EditorRows {
        lines[line].keepRows(columns: columns)
        return lines[line].rows(columns: columns)
    }

    /// The end of the words.
    var end: Place { Place(line: lines.count - 1, column: lines[lines.count - 1].count) }

    /// The words as one text. Linear.
    var body: String {
        var body = ""
        for (index, line) in lines.enumerated() {
            if index > 0 { body.append("\n") }
            body.append(contentsOf: line.characters)
        }
        return body
    }

    /// The words between two places.
    func text(from start: Place, to end: Place) -> String {
        if start.line == end.line { return String(lines[start.line].characters[start.column..<end.column]) }
        let between = lines[(start.line + 1)..<end.line].map { String($0.characters) }
        let pieces =
            [String(lines[start.line].characters[start.column...])] + between + [String(lines[end.line].characters[..<end.column])]
        return pieces.joined(separator: "\n")
    }

    /// A text as lines; line ends of any sort part them.
    static func lines(of text: String) -> [EditorLine] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map { EditorLine($0) }
    }

    /// The change that puts `new` lines between two places, together with the characters that they join there.
    private func joined(_ start: Place, _ end: Place, _ new: [EditorLine]) -> EditorHistory.Change {
        let before = lines[start.line].characters[..<start.column]
        let behind = lines[end.line].characters[end.column...]
        var new = new
        let last = new.count - 1
        let head = EditorSeam(new[0].characters, before: before, behind: last == 0 ? behind : [])
        if !head.isPlain { new[0] = EditorLine(head.characters) }
        let from = Place(line: start.line, column: start.column - head.taken.before)
        guard last > 0 else {
            let to = Place(line: end.line, column: end.column + head.taken.behind)
            return EditorHistory.Change(
                start: from, end: to, lines: new, cursor: Place(line: from.line, column: from.column + head.cursor))
        }
        let tail = EditorSeam(new[last].characters, before: [], behind: behind)
        if !tail.isPlain { new[last] = EditorLine(tail.characters) }
        let to = Place(line: end.line, column: end.column + tail.taken.behind)
        return EditorHistory.Change(start: from, end: to, lines: new, cursor: Place(line: from.line + last, column: tail.cursor))
    }

    /// Carries out a change, and returns the one that takes it back.
    private mutating func carryOut(_ change: EditorHistory.Change) -> EditorHistory.Change {
        let (start, end, new) = (change.start, change.end, change.lines)
        let column = new.count == 1 ? start.column + new[0].count : new[new.count - 1].count
        let reversal = EditorHistory.Change(
            start: start, end: Place(line: start.line + new.count - 1, column: column), lines: lines(from: start, to: end), cursor: cursor)
        if start.line == end.line, new.count == 1 {
            lines[start.line].replace(start.column..<end.column, with: new[0])
        } else {
            lines.replaceSubrange(start.line...end.line, with: spliced(start, end, new))
        }
        cursor = change.cursor
        edition += 1
        return reversal
    }

    /// The lines that stand in place of those from `start` to `end` once `new` lines are between the two places.
    private func spliced(_ start: Place, _ end: Place, _ new: [EditorLine]) -> [EditorLine] {
        var result = new
        let last = new.count - 1
        let column = new[last].count
        result[last].replace(column..<column, with: EditorLine(lines[end.line], end.column..<lines[end.line].count))
        var head = lines[start.line]
        head.replace(start.column..<head.count, with: result[0])
        result[0] = head
        return result
    }

    /// What lies between two places, as lines.
    private func lines(from start: Place, to end: Place) -> [EditorLine] {
        if start.line == end.line { return [EditorLine(lines[start.line], start.column..<end.column)] }
        return [EditorLine(lines[start.line], start.column..<lines[start.line].count)] + lines[(start.line + 1)..<end.line]
            + [EditorLine(lines[end.line], 0..<end.column)]
    }
}
