import FathomModel
import FathomScreen
import FathomText

/// Draws the bookmarks of the text over the panes: letter, section and words of each; while a letter is expected without a chosen row.
struct MarkListView {
    private let state: State
    private let marks: MarkList
    private let rect: Rect
    private let border: Int

    /// The view of what is open; nil if the panes show as they are.
    init?(_ state: State) {
        guard let marks = state.marks, marks.use != .set else { return nil }
        let body = state.layout.body
        self.state = state
        self.marks = marks
        border = body.rows >= 5 && body.columns >= 12 ? 1 : 0
        let columns = min(body.columns, 84)
        let rows = min(body.rows, max(1, Self.lines(state).count) + 2 * border)
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + body.rows - rows, columns: columns, rows: rows)
    }

    /// The bookmark at a cell, counted from 0; nil elsewhere.
    func row(at position: Position) -> Int? {
        guard rect.inset(border).contains(position) else { return nil }
        let row = marks.cursor.top + position.row - rect.row - border
        return state.text.bookmarks.indices.contains(row) ? row : nil
    }

    /// Rows of bookmarks that show at once.
    static func rows(_ state: State) -> Int {
        guard let view = MarkListView(state) else { return 1 }
        return max(1, view.rect.rows - 2 * view.border)
    }

    /// The lines: a letter or key, and words.
    private static func lines(_ state: State) -> [(key: String, section: String, words: String)] {
        let document = state.text.document
        let quotes = state.look.quotes
        var lines = state.text.bookmarks.map {
            (String($0.letter), document.name(ofSection: $0.section.section(in: document)), quotes.open + $0.quote + quotes.close)
        }
        if state.marks?.use == .go { lines.append((state.key(.beforeJump), "", "where you were before the last jump")) }
        if lines.isEmpty { lines.append(("", "", "No bookmarks in this text. \(state.key(.marks(.set))) and a letter makes one.")) }
        return lines
    }

    /// Draws on the whole screen.
    func draw(on canvas: inout Canvas) {
        let look = state.look
        canvas.fill(rect)
        let title = marks.use == .go ? "Go to the mark" : "Bookmarks"
        if border > 0 { canvas.box(rect, title: title, style: look.style(.rule(focused: true)), titleStyle: look.style(.accent)) }
        let margin = border > 0 ? 2 : 0
        let inner = Rect(
            column: rect.column + margin, row: rect.row + border, columns: rect.columns - 2 * margin, rows: rect.rows - 2 * border)
        canvas.inner(inner) { canvas in
            for (row, line) in Self.lines(state).dropFirst(marks.cursor.top).prefix(inner.rows).enumerated() {
                draw(line, at: row, on: &canvas)
                guard marks.use == .list, marks.cursor.top + row == marks.cursor.row, !state.text.bookmarks.isEmpty else { continue }
                canvas.style(Rect(column: 0, row: row, columns: inner.columns, rows: 1), look.style(.chosen(focused: true)))
            }
        }
    }

    private func draw(_ line: (key: String, section: String, words: String), at row: Int, on canvas: inout Canvas) {
        let look = state.look
        let columns = canvas.size.columns
        canvas.text(line.key, at: Position(column: 0, row: row), style: look.style(.key))
        let room = line.section.isEmpty || columns < 30 ? 0 : columns * 3 / 10
        canvas.text(canvas.elided(line.section, columns: room), at: Position(column: 3, row: row), style: look.style(.quiet))
        let start = room > 0 ? 3 + room + 2 : line.key.isEmpty ? 0 : 3
        canvas.text(canvas.elided(line.words, columns: columns - start), at: Position(column: start, row: row))
    }
}
