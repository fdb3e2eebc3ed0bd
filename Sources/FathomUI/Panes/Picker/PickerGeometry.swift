import FathomScreen

/// Where a picker lies: over the panes, its line above its rows, and the preview beside them where there is room.
struct PickerGeometry {
    /// Fewest columns inside that leave room for a preview.
    static let leastForPreview = 70
    /// Most columns and rows that it takes.
    private static let most = Size(columns: 120, rows: 32)

    /// The whole, with its border.
    let rect: Rect
    /// Whether it has a border; none where one pane fills the screen.
    let hasBorder: Bool
    /// The line that is typed.
    let prompt: Rect
    /// The rows.
    let list: Rect
    /// The preview; nil where there is none.
    let preview: Rect?

    /// The geometry of the open picker, if there is one.
    init?(_ state: State) {
        guard state.picker != nil else { return nil }
        let layout = state.layout
        let body = layout.body
        hasBorder = layout.arrangement != .narrow
        let columns = min(body.columns, Self.most.columns)
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row, columns: columns, rows: min(body.rows, Self.most.rows))
        let inner = hasBorder ? rect.inset(1) : rect
        prompt = Rect(column: inner.column, row: inner.row, columns: inner.columns, rows: min(1, inner.rows))
        let hasPreview = inner.columns >= Self.leastForPreview
        let width = hasPreview ? inner.columns * 11 / 20 : inner.columns
        list = Rect(column: inner.column, row: inner.row + 1, columns: width, rows: inner.rows - 1)
        preview =
            hasPreview
            ? Rect(column: inner.column + width + 2, row: inner.row + 1, columns: inner.columns - width - 3, rows: inner.rows - 1) : nil
    }

    /// The row of the picker at a cell, counted from the first that shows; nil elsewhere.
    func row(at position: Position) -> Int? {
        list.contains(position) ? position.row - list.row : nil
    }
}
