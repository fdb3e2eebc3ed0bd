import FathomModel
import FathomScreen

/// The first line of a pane: a rule that carries its key, its name and a count, heavy for the pane that has the focus.
struct PaneHeader {
    let pane: PaneID
    let look: Look
    let isFocused: Bool
    /// What stands after the name; nil for nothing.
    var detail: String?
    /// What narrows or orders the pane, the most telling first: as many of them stand after the name as fit whole.
    var details: [String] = []
    /// What stands in place of the name where not even the first of them fits behind it.
    var brief: String?
    /// What stands at the right end; empty for nothing.
    var trailing = ""

    /// What a click on a header can mean.
    enum Part: Hashable {
        /// One of the details, counted from 0.
        case detail(Int)
        /// What stands at the right end.
        case trailing
    }

    /// What stands at a column of a header of so many columns; nil for the name and the rule.
    func part(at column: Int, columns: Int) -> Part? {
        let width = CellWidth.columns(of: trailing) + 3
        let hasTrailing = !trailing.isEmpty && columns > width + 4
        let end = hasTrailing ? columns - width : columns - 1
        if hasTrailing, (end..<columns - 1).contains(column) { return .trailing }
        var start = 1 + CellWidth.columns(of: " \(pane.rawValue) ") + (pane.kind == nil ? 0 : 2)
        let room = end - start - 1
        for (number, words) in title(columns: room).split(separator: " \(look.glyphs.dot) ").enumerated() {
            let next = start + CellWidth.columns(of: String(words))
            if (start..<next).contains(column) { return number > 0 ? .detail(number - 1) : brief == String(words) ? .detail(0) : nil }
            start = next + 3
        }
        return nil
    }

    /// Draws the header in the first row of the canvas.
    func draw(on canvas: inout Canvas) {
        let columns = canvas.size.columns
        let rule = look.style(.rule(focused: isFocused))
        let line = isFocused ? look.heavyLine : look.glyphs.horizontal
        canvas.line(of: line, at: Position(column: 0, row: 0), columns: columns, style: rule)
        let end = drawTrailing(on: &canvas, columns: columns)
        drawName(on: &canvas, columns: end)
    }

    private func drawTrailing(on canvas: inout Canvas, columns: Int) -> Int {
        let width = CellWidth.columns(of: trailing) + 3
        guard !trailing.isEmpty, columns > width + 4 else { return columns - 1 }
        let style = isFocused ? look.style(.accent) : look.style(.quiet)
        canvas.text(" \(trailing) ", at: Position(column: columns - width, row: 0), style: style)
        return columns - width
    }

    /// The name with as much after it as fits.
    private func title(columns: Int) -> String {
        let dot = " \(look.glyphs.dot) "
        if let detail { return pane.title + dot + detail }
        var fitting = pane.title
        for detail in details {
            let longer = fitting + dot + detail
            guard CellWidth.columns(of: longer) <= columns else { break }
            fitting = longer
        }
        return fitting == pane.title ? brief ?? fitting : fitting
    }

    private func drawName(on canvas: inout Canvas, columns: Int) {
        var column = 1
        let key = look.style(isFocused ? .accent : .quiet)
        column += canvas.text(" \(pane.rawValue) ", at: Position(column: column, row: 0), style: key, columns: columns - column)
        if let kind = pane.kind {
            let style = look.style(.kind(kind))
            column += canvas.text("\(look.sign(kind)) ", at: Position(column: column, row: 0), style: style, columns: columns - column)
        }
        let shown = canvas.elided(title(columns: columns - column - 1), columns: columns - column - 1)
        let style = look.style(isFocused ? .accent : .strong)
        column += canvas.text(shown, at: Position(column: column, row: 0), style: style)
        if !shown.isEmpty, column < columns { canvas.text(" ", at: Position(column: column, row: 0)) }
    }
}

extension Canvas {
    /// Says in an empty pane what would fill it, below the header.
    mutating func note(_ sentence: String, look: Look) {
        let columns = size.columns - 2
        for (index, line) in TextWrap.lines(sentence, columns: columns).enumerated() where index + 1 < size.rows {
            text(line, at: Position(column: 1, row: index + 1), style: look.style(.quiet), columns: max(0, columns + 1))
        }
    }
}
