import FathomModel
import FathomScreen

/// A note that is being written: what it was, and its words now. Words stay here until they are on disk.
struct EditorState: Sendable {
    /// What was to be written when the editor opened.
    let original: NoteDraft
    /// The words, and the cursor among them.
    private(set) var words: EditorWords
    /// The lines that the editor opened with.
    private let opened: [EditorLine]
    /// The row at the top: its line, and which row of that line.
    var top = EditorWords.Place()
    /// What was looked for last.
    var find: EditorFind?
    /// What the word at the cursor may become; nil where nothing is offered.
    var completion: Completion?
    /// Where a word begins for which the reader wants no list.
    var refused: EditorWords.Place?
    /// Whether the words that the editor opened with are on no disk yet.
    var isChangedElsewhere = false
    /// Whether the question shows if the words may be thrown away.
    var isAsking = false
    /// Whether the words are on their way to the disk.
    var isSaving = false

    /// An editor with the words of a draft, the cursor behind them.
    init(_ draft: NoteDraft) {
        original = draft
        words = EditorWords(draft.body)
        opened = words.lines
    }

    /// An editor with words that were written another time and not saved: as a change of what the note has now, which is nothing if it is new.
    init(_ draft: NoteDraft, before body: String?) {
        var before = draft
        before.body = body ?? ""
        self.init(before)
        replace(with: draft.body)
    }

    /// The words as lines; at least one.
    var lines: [EditorLine] { words.lines }

    /// The cursor.
    var cursor: EditorWords.Place { words.cursor }

    /// The words as they are now. Linear.
    var draft: NoteDraft {
        var draft = original
        if isChanged { draft.body = words.body }
        return draft
    }

    /// Whether the words differ from those that the editor opened with. Linear in the number of lines, and in those that were changed.
    var isChanged: Bool { isChangedElsewhere || (words.edition > 0 && lines != opened) }

    /// Whether there is a word at all.
    var isBlank: Bool { lines.allSatisfy { $0.characters.allSatisfy(\.isWhitespace) } }

    /// Puts typed or pasted text at the cursor, line ends of any sort included.
    mutating func insert(_ text: String) {
        words.type(text)
    }

    /// Puts the cursor at a place of the screen, counted from the first row that shows.
    mutating func click(row: Int, column: Int, columns: Int) {
        var place = top
        for _ in 0..<max(0, row) {
            if place.column + 1 < words.rows(ofLine: place.line, columns: columns).count {
                place.column += 1
            } else if place.line + 1 < lines.count {
                place = EditorWords.Place(line: place.line + 1, column: 0)
            }
        }
        words.go(toRow: place.column, ofLine: place.line, near: max(0, column), columns: columns)
    }

    /// Scrolls so that the cursor shows on a screen of that size, and keeps the rows that do.
    mutating func settle(_ size: Size) {
        let row = words.rows(ofLine: cursor.line, columns: size.columns).row(holding: cursor.column)
        let place = EditorWords.Place(line: cursor.line, column: row)
        if place < top { top = place }
        let furthest = self.place(place, upBy: size.rows - 1, columns: size.columns)
        if top < furthest { top = furthest }
        keepRows(size)
    }

    /// The row `distance` rows above a row, held at the first.
    private mutating func place(_ row: EditorWords.Place, upBy distance: Int, columns: Int) -> EditorWords.Place {
        var place = row
        var left = distance
        while left > place.column {
            guard place.line > 0 else { return EditorWords.Place() }
            left -= place.column + 1
            place.line -= 1
            place.column = words.rows(ofLine: place.line, columns: columns).count - 1
        }
        place.column -= left
        return place
    }

    /// Keeps the rows of the lines that show.
    private mutating func keepRows(_ size: Size) {
        top.line = min(top.line, lines.count - 1)
        top.column = min(top.column, words.rows(ofLine: top.line, columns: size.columns).count - 1)
        var line = top.line
        var room = size.rows + top.column
        while room > 0, line < lines.count {
            room -= words.rows(ofLine: line, columns: size.columns).count
            line += 1
        }
    }

    /// Carries out one edit on a screen of `rows` rows of `columns` columns.
    mutating func apply(_ edit: Edit, columns: Int, rows: Int) {
        words.apply(edit, columns: columns, rows: rows)
    }

    /// Puts other words in place of all, as one act.
    mutating func replace(with body: String) {
        replace(from: EditorWords.Place(), to: words.end, with: body)
    }

    /// Puts words between two places, as one act.
    mutating func replace(from start: EditorWords.Place, to end: EditorWords.Place, with text: String) {
        words.replace(from: start, to: end, with: EditorWords.lines(of: text))
    }

    /// Moves the cursor, held inside the words.
    mutating func move(to place: EditorWords.Place) {
        words.move(to: place)
    }
}
