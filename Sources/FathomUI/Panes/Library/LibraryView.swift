import FathomModel
import FathomScreen
import FathomText

/// Draws the open texts: title, counts by kind, notes, and how far each was read; of one that cannot be read the reason.
struct LibraryView {
    let state: State
    let cursor: ListCursor

    private var look: Look { state.look }

    /// Lines that a text takes: one where title and facts have room beside each other.
    static func lines(columns: Int) -> Int { columns >= 70 ? 1 : 2 }

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let columns = canvas.size.columns
        canvas.text(
            String(repeating: look.heavyLine, count: columns), at: Position(column: 0, row: 0), style: look.style(.rule(focused: true)))
        let words = canvas.elided(" L Texts \(look.glyphs.dot) \(state.texts.count) open \(progress)", columns: columns - 2)
        canvas.text(words, at: Position(column: 1, row: 0), style: look.style(.accent))
        let lines = Self.lines(columns: columns)
        for index in state.texts.indices {
            let row = 1 + index * lines - cursor.top
            guard row + lines > 1, row < canvas.size.rows else { continue }
            draw(index, at: row, lines, on: &canvas)
        }
    }

    /// How many of the texts are read, with a bar; nothing when all are.
    private var progress: String {
        let read = state.texts.count { $0.isReady || $0.failure != nil }
        guard read < state.texts.count, state.texts.count > 8 else { return "" }
        let filled = 10 * read / state.texts.count
        let (full, empty) = look.glyphs == .unicode ? ("█", "░") : ("#", ".")
        return "\(look.glyphs.dot) \(String(repeating: full, count: filled))\(String(repeating: empty, count: 10 - filled)) \(read) read "
    }

    private func draw(_ index: Int, at row: Int, _ lines: Int, on canvas: inout Canvas) {
        let text = state.texts[index]
        let columns = canvas.size.columns
        let isChosen = index == cursor.row
        let number = "\(index + 1)"
        // A reason may be longer than the line: the name of its text keeps a part of it.
        let kept = number.utf8.count + 6 + min(CellWidth.columns(of: text.title), columns / 4)
        let facts = lines == 1 ? canvas.elided(self.facts(text), columns: columns - kept) : self.facts(text)
        let factColumns = CellWidth.columns(of: facts)
        let room = lines == 1 ? columns - number.utf8.count - factColumns - 6 : columns - number.utf8.count - 4
        let style = look.style(text.failure != nil ? .failure : .quiet)
        if row > 0 {
            canvas.text(number, at: Position(column: 2, row: row), style: look.style(index == state.current ? .accent : .quiet))
            let title = canvas.elided(text.title, columns: max(8, room))
            canvas.text(title, at: Position(column: 3 + number.utf8.count, row: row), style: look.style(isChosen ? .strong : .plain))
            if lines == 1 { canvas.text(facts, endingBefore: columns - 1, row: row, style: style) }
            if isChosen { canvas.text(look.glyphs.pointer, at: Position(column: 0, row: row), style: look.style(.accent)) }
        }
        let shown = canvas.elided(facts, columns: columns - 4 - number.utf8.count)
        if lines == 2, row + 1 > 0 { canvas.text(shown, at: Position(column: 3 + number.utf8.count, row: row + 1), style: style) }
        guard isChosen, row > 0 else { return }
        canvas.style(Rect(column: 0, row: row, columns: columns, rows: 1), look.style(.chosen(focused: true)))
    }

    /// Counts by kind, notes, and how far the text is read and the reader has come.
    private func facts(_ text: TextState) -> String {
        if let failure = text.failure { return failure }
        let counts = ConceptKind.allCases.map { "\(look.sign($0)) \(text.whole.concepts(of: $0).count)" }.joined(separator: " ")
        let notes = text.notes.isEmpty ? "" : "\(text.notes.count) note\(text.notes.count == 1 ? "" : "s")"
        let part = text.reading.isStopped ? "first \(text.readPercent) % read" : ""
        let waiting = text.isReady ? part : "reading\(look.glyphs.ellipsis)"
        let reading = text.reading.progress.map { "reading \($0.percent) %" } ?? waiting
        let place = text.panes.reader.place == 0 ? "" : "at \(text.panes.reader.place * 100 / max(1, text.document.text.count))%"
        return [text.isReady ? counts : "", notes, reading, place].filter { !$0.isEmpty }.joined(separator: " \(look.glyphs.dot) ")
    }
}
