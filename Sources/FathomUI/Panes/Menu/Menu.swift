import FathomScreen

/// What can be done with the thing under the pointer, over the panes.
struct Menu: Hashable, Sendable {
    /// One thing that can be done.
    struct Row: Hashable, Sendable {
        /// In a word or two.
        let words: String
        /// The key that does it too.
        let key: String
        let action: Action
    }

    /// What can be done, the most useful first.
    let rows: [Row]
    /// Where the pointer was, or the cursor.
    let place: Position
    /// Which keys hold while it shows.
    var scope = Scope.menu
    /// The row that Enter does.
    var row = 0

    /// The box with its border, beside the pointer as far as the screen has room for it between the title and the two lines at the bottom; on a
    /// screen of up to eight rows anywhere.
    func rect(on size: Size) -> Rect {
        let words = rows.map { CellWidth.columns(of: $0.words) + CellWidth.columns(of: $0.key) }.max() ?? 0
        let columns = min(size.columns, words + 8)
        let room = size.rows > 8 ? 1..<size.rows - 2 : 0..<size.rows
        let height = min(room.count, rows.count + 2)
        let column = max(0, min(place.column, size.columns - columns))
        return Rect(column: column, row: max(room.lowerBound, min(place.row + 1, room.upperBound - height)), columns: columns, rows: height)
    }

    /// The first row that shows where not all have room.
    func top(on size: Size) -> Int {
        max(0, row + 1 - (rect(on: size).rows - 2))
    }

    /// The row at a place of the screen; nil for none.
    func row(at position: Position, on size: Size) -> Int? {
        let inside = rect(on: size).inset(1)
        guard inside.contains(position) else { return nil }
        let row = position.row - inside.row + top(on: size)
        return rows.indices.contains(row) ? row : nil
    }
}
