import FathomScreen

/// Where the parts of a comparison stand: two columns where there is room, else one side below the other; below the rows the sentences of the one
/// under the cursor.
struct ComparisonGeometry {
    /// Columns below which the sides are stacked.
    static let narrowest = 60

    /// Whether one side stands below the other.
    let isStacked: Bool
    /// The first line, with the titles.
    let head: Rect
    /// The rows.
    let list: Rect
    /// The sentences, a column for each side or one below the other.
    let detail: Rect
    /// Columns of the left side.
    let leftColumns: Int

    /// The geometry on a part of the screen.
    init(_ body: Rect) {
        isStacked = body.columns < Self.narrowest
        let head = min(1, body.rows)
        let wanted = isStacked ? min(8, body.rows / 2) : min(9, max(5, body.rows / 3))
        let detail = body.rows >= 7 ? wanted : 0
        leftColumns = isStacked ? body.columns : (body.columns - 1) / 2
        self.head = Rect(column: body.column, row: body.row, columns: body.columns, rows: head)
        list = Rect(column: body.column, row: body.row + head, columns: body.columns, rows: max(0, body.rows - head - detail))
        self.detail = Rect(column: body.column, row: list.row + list.rows, columns: body.columns, rows: detail)
    }

    /// The columns of a side, counted from the left end.
    func columns(of side: ComparisonPlace.Side) -> Range<Int> {
        if isStacked { return 0..<list.columns }
        return side == .left ? 0..<leftColumns : min(list.columns, leftColumns + 1)..<list.columns
    }
}
