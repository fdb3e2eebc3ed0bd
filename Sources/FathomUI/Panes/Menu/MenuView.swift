import FathomScreen

/// Draws the menu over the panes.
struct MenuView {
    let menu: Menu
    let look: Look

    /// Draws on the whole screen.
    func draw(on canvas: inout Canvas) {
        let size = canvas.size
        let rect = menu.rect(on: size)
        canvas.fill(rect)
        canvas.box(rect, style: look.style(.rule(focused: true)))
        let top = menu.top(on: size)
        for (line, row) in menu.rows.enumerated().dropFirst(top).prefix(max(0, rect.rows - 2)) {
            let place = Rect(column: rect.column + 1, row: rect.row + 1 + line - top, columns: max(0, rect.columns - 2), rows: 1)
            canvas.inner(place) { draw(row, isChosen: line == menu.row, on: &$0) }
        }
    }

    private func draw(_ row: Menu.Row, isChosen: Bool, on canvas: inout Canvas) {
        canvas.text(row.words, at: Position(column: 1, row: 0))
        canvas.text(row.key, endingBefore: canvas.size.columns - 1, row: 0, style: look.style(.key))
        if isChosen { canvas.style(canvas.bounds, look.style(.chosen(focused: true))) }
    }
}
