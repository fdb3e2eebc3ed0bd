extension Canvas {
    /// Draws a horizontal line to the right of `position`, `columns` long.
    public mutating func horizontalLine(at position: Position, columns: Int, style: Style = .plain) {
        line(of: glyphs.horizontal, at: position, columns: columns, style: style)
    }

    /// Draws a line of a sign of one column to the right of `position`, `columns` long.
    public mutating func line(of sign: String, at position: Position, columns: Int, style: Style = .plain) {
        var reader = ClusterReader(sign)
        guard let piece = reader.next(), piece.columns == 1 else { return }
        for column in steps(from: position.column, count: columns, within: size.columns) {
            put(piece, room: 1, column: column, row: position.row, style: style)
        }
    }

    /// Draws a vertical line down from `position`, `rows` long.
    public mutating func verticalLine(at position: Position, rows: Int, style: Style = .plain) {
        var reader = ClusterReader(glyphs.vertical)
        guard let piece = reader.next() else { return }
        for row in steps(from: position.row, count: rows, within: size.rows) {
            put(piece, room: 1, column: position.column, row: row, style: style)
        }
    }

    /// Draws the border of `rect` with a title in its upper side; nothing for a rectangle of less than 2 x 2 cells.
    ///
    /// The title stands between blanks, cut with an ellipsis, and is left out where fewer than 3 columns remain for it.
    public mutating func box(_ rect: Rect, title: String = "", style: Style = .plain, titleStyle: Style? = nil) {
        guard rect.columns >= 2, rect.rows >= 2 else { return }
        let right = rect.column + rect.columns - 1
        let bottom = rect.row + rect.rows - 1
        horizontalLine(at: Position(column: rect.column + 1, row: rect.row), columns: rect.columns - 2, style: style)
        horizontalLine(at: Position(column: rect.column + 1, row: bottom), columns: rect.columns - 2, style: style)
        verticalLine(at: Position(column: rect.column, row: rect.row + 1), rows: rect.rows - 2, style: style)
        verticalLine(at: Position(column: right, row: rect.row + 1), rows: rect.rows - 2, style: style)
        let corners = glyphs.corners
        text(corners.0, at: Position(column: rect.column, row: rect.row), style: style)
        text(corners.1, at: Position(column: right, row: rect.row), style: style)
        text(corners.2, at: Position(column: rect.column, row: bottom), style: style)
        text(corners.3, at: Position(column: right, row: bottom), style: style)
        self.title(title, on: rect, style: titleStyle ?? style)
    }

    /// Draws a horizontal line through the box `rect`, joined to its sides, with a title like the box's own.
    public mutating func divider(in rect: Rect, row: Int, title: String = "", style: Style = .plain, titleStyle: Style? = nil) {
        guard rect.columns >= 2 else { return }
        horizontalLine(at: Position(column: rect.column + 1, row: row), columns: rect.columns - 2, style: style)
        text(glyphs.tees.left, at: Position(column: rect.column, row: row), style: style)
        text(glyphs.tees.right, at: Position(column: rect.column + rect.columns - 1, row: row), style: style)
        let line = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1)
        self.title(title, on: line, style: titleStyle ?? style)
    }

    private mutating func title(_ title: String, on rect: Rect, style: Style) {
        let room = rect.columns - 4
        guard room >= 3, !title.isEmpty else { return }
        let shown = " " + elided(title, columns: room) + " "
        text(shown, at: Position(column: rect.column + 1, row: rect.row), style: style, columns: room + 2)
    }

    /// The places from `start` on that lie within 0..<limit, at most `count` of them from the start.
    private func steps(from start: Int, count: Int, within limit: Int) -> Range<Int> {
        let low = max(0, Reach.held(start))
        let high = min(limit, Reach.held(start) + max(0, Reach.held(count)))
        return low..<max(low, high)
    }
}
