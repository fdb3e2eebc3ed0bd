import FathomScreen

/// Draws what the word at the cursor may become: a small box under it, or over it where there is more room.
struct CompletionView {
    /// Most columns of the box.
    private static let mostColumns = 52

    let completion: Completion
    let look: Look
    /// The cursor of the editor, on the whole screen.
    let cursor: Position
    /// The part of the screen that the box may cover.
    let body: Rect

    /// Where the box stands, with its border.
    var rect: Rect {
        let widest =
            (0..<completion.count).prefix(Completion.mostRows * 4).compactMap { completion.entry(at: $0)?.entry.words }
            .map { CellWidth.columns(of: $0) }.max() ?? 0
        let columns = min(body.columns, max(14, min(Self.mostColumns, widest + 6)))
        let written = CellWidth.columns(of: completion.opening.written)
        let column = max(body.column, min(cursor.column - written - 4, body.column + body.columns - columns))
        let (above, below) = (cursor.row - body.row, body.row + body.rows - cursor.row - 1)
        let wanted = min(completion.count, Completion.mostRows) + 2
        let rows = min(wanted, max(above, below))
        return Rect(column: column, row: below >= rows ? cursor.row + 1 : cursor.row - rows, columns: columns, rows: max(0, rows))
    }

    /// The first row that shows in a box of that height.
    private func top(_ rect: Rect) -> Int {
        max(completion.cursor.top, completion.cursor.row - (rect.rows - 2) + 1)
    }

    /// The row of the list at a cell; nil for none.
    func row(at position: Position) -> Int? {
        let rect = self.rect
        guard rect.inset(1).contains(position) else { return nil }
        return top(rect) + position.row - rect.row - 1
    }

    /// Draws on the whole screen.
    func draw(on canvas: inout Canvas) {
        let rect = self.rect
        guard rect.rows > 2 else { return }
        canvas.fill(rect)
        canvas.box(rect, style: look.style(.rule(focused: true)))
        for line in 0..<rect.rows - 2 {
            guard let (entry, _) = completion.entry(at: top(rect) + line) else { return }
            let row = Rect(column: rect.column + 1, row: rect.row + 1 + line, columns: rect.columns - 2, rows: 1)
            canvas.inner(row) { draw(entry, isChosen: top(rect) + line == completion.cursor.row, on: &$0) }
        }
    }

    private func draw(_ entry: Completion.Entry, isChosen: Bool, on canvas: inout Canvas) {
        let sign = entry.kind.map { look.sign($0) } ?? "#"
        canvas.text(sign, at: Position(column: 1, row: 0), style: look.style(entry.kind.map { .kind($0) } ?? .quiet))
        canvas.text(canvas.elided(entry.words, columns: canvas.size.columns - 4), at: Position(column: 3, row: 0))
        if isChosen { canvas.style(canvas.bounds, look.style(.chosen(focused: true))) }
    }
}
