import FathomScreen

/// The first line of a view: a heavy rule with its key, its name, what it is about, and a count at the right end.
struct OverviewHeader {
    /// The key that opens the view.
    let key: String
    /// Its name.
    let title: String
    /// What it is about; empty for nothing.
    var detail = ""
    /// What stands at the right end; empty for nothing.
    var trailing = ""

    /// Draws the header in the first row of the canvas.
    func draw(on canvas: inout Canvas, look: Look) {
        let columns = canvas.size.columns
        let rule = String(repeating: look.heavyLine, count: columns)
        canvas.text(rule, at: Position(column: 0, row: 0), style: look.style(.rule(focused: true)))
        let accent = look.style(.accent)
        var end = columns - 1
        if !trailing.isEmpty, columns > CellWidth.columns(of: trailing) + title.utf8.count + 10 {
            end = columns - CellWidth.columns(of: trailing) - 3
            canvas.text(" \(trailing) ", at: Position(column: end, row: 0), style: accent)
        }
        let words = detail.isEmpty ? title : "\(title) \(look.glyphs.dot) \(detail)"
        let shown = canvas.elided(" \(key) \(words)", columns: max(0, end - 3))
        let column = 1 + canvas.text(shown, at: Position(column: 1, row: 0), style: accent)
        if !shown.isEmpty, column < end { canvas.text(" ", at: Position(column: column, row: 0)) }
    }
}
