import FathomModel
import FathomScreen

/// Draws the links of the selected concept.
struct LinksView {
    let text: TextState
    let look: Look
    let isFocused: Bool

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let content = text.linksContent(columns: canvas.size.columns, glyphs: look.glyphs)
        let links = text.panes.selection.map { text.model.links(at: $0).count } ?? 0
        let shown = text.isNarrowed(.links) ? "\(content.links)/\(links)" : "\(links)"
        let trailing = text.panes.selection == nil ? "" : shown
        let details = text.headings(of: .links, quotes: look.quotes)
        PaneHeader(pane: .links, look: look, isFocused: isFocused, details: details, trailing: trailing).draw(on: &canvas)
        guard text.panes.selection != nil else {
            let reading = look.glyphs == .unicode ? "reading…" : "reading..."
            return canvas.note(text.isReady ? "Select a concept to see its links." : reading, look: look)
        }
        let cursor = text.panes.links
        let marks = text.search.flatMap { $0.pane == .links ? RowSearch($0.pattern, in: content.searched).marks : nil }
        for (row, line) in content.lines.dropFirst(cursor.top).prefix(max(0, canvas.size.rows - 1)).enumerated() {
            draw(line, at: row + 1, isChosen: line.item != nil && line.item == cursor.row, on: &canvas)
            guard let places = marks?[cursor.top + row] else { continue }
            let column = line.indent + (line.kind == nil ? 0 : 2)
            canvas.mark(places, in: line.text, at: Position(column: column, row: row + 1), columns: canvas.size.columns, look: look)
        }
    }

    private func draw(_ line: LinksContent.Line, at row: Int, isChosen: Bool, on canvas: inout Canvas) {
        var column = line.indent
        if let kind = line.kind {
            canvas.text(look.sign(kind), at: Position(column: column, row: row), style: look.style(.kind(kind)))
            column += 2
        }
        canvas.text(line.text, at: Position(column: column, row: row), style: look.style(line.role))
        guard isChosen, isFocused else { return }
        let whole = Rect(column: 1, row: row, columns: canvas.size.columns - 1, rows: 1)
        canvas.style(whole, look.style(.chosen(focused: true)))
        if line.kind != nil {
            canvas.text(look.glyphs.pointer, at: Position(column: 0, row: row), style: look.style(.accent))
        }
    }
}
