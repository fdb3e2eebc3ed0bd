import FathomScreen

/// Draws the backups over the panes: of each when it was made and how many notes it has.
struct BackupsView {
    private let list: BackupList
    private let look: Look
    private let rect: Rect
    private let border: Int

    /// The view of the list; nil where it is closed.
    init?(_ state: State) {
        guard let list = state.backupList else { return nil }
        self.list = list
        look = state.look
        let body = state.layout.body
        border = body.rows >= 5 && body.columns >= 12 ? 1 : 0
        let columns = min(body.columns, 60)
        let rows = min(body.rows, list.backups.count + 2 * border)
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2, columns: columns, rows: rows)
    }

    /// Backups that show at once.
    static func rows(_ state: State) -> Int {
        guard let view = BackupsView(state) else { return 1 }
        return max(1, view.rect.rows - 2 * view.border)
    }

    /// Whether a cell is one of the list.
    func contains(_ position: Position) -> Bool { rect.contains(position) }

    /// The backup at a cell, counted from 0; nil elsewhere.
    func row(at position: Position) -> Int? {
        guard rect.inset(border).contains(position) else { return nil }
        let row = list.cursor.top + position.row - rect.row - border
        return list.backups.indices.contains(row) ? row : nil
    }

    /// Draws on the whole screen.
    func draw(on canvas: inout Canvas) {
        canvas.fill(rect)
        if border > 0 { canvas.box(rect, title: "Backups", style: look.style(.rule(focused: true)), titleStyle: look.style(.accent)) }
        let inner = Rect(
            column: rect.column + 2 * border, row: rect.row + border, columns: rect.columns - 4 * border, rows: rect.rows - 2 * border)
        canvas.inner(inner) { canvas in
            for (place, backup) in list.backups.enumerated().dropFirst(list.cursor.top).prefix(inner.rows) {
                draw(backup, at: place - list.cursor.top, isChosen: place == list.cursor.row, on: &canvas)
            }
        }
    }

    private func draw(_ backup: BackupFact, at row: Int, isChosen: Bool, on canvas: inout Canvas) {
        let columns = canvas.size.columns
        canvas.text(canvas.elided(backup.time, columns: columns), at: Position(column: 0, row: row))
        let role: Role = backup.notes == nil ? .failure : .quiet
        if columns >= 28 { canvas.text(backup.count, endingBefore: columns, row: row, style: look.style(role)) }
        if isChosen { canvas.style(Rect(column: 0, row: row, columns: columns, rows: 1), look.style(.chosen(focused: true))) }
    }
}
