import FathomModel
import FathomScreen

/// Draws the notes of the section that the reader is in.
struct NotesView {
    let text: TextState
    let look: Look
    let isFocused: Bool

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let content = NotesContent(text, columns: canvas.size.columns, glyphs: look.glyphs)
        let section = text.document.name(ofSection: text.currentSection)
        let trailing = content.notes.isEmpty ? "" : "\(content.notes.count)"
        let filter = text.headings(of: .notes, quotes: look.quotes)
        PaneHeader(pane: .notes, look: look, isFocused: isFocused, detail: filter.first ?? section, trailing: trailing).draw(on: &canvas)
        guard !content.notes.isEmpty || text.filters[.notes] == nil else {
            return canvas.note("No note on this section has these words. \(look.keys[.stepOut]) shows all.", look: look)
        }
        guard !content.notes.isEmpty else {
            return canvas.note("No notes on this section yet. Press \(look.keys[.addNote]) to write one.", look: look)
        }
        let cursor = text.panes.notes
        let marks = text.search.flatMap { $0.pane == .notes ? RowSearch($0.pattern, in: content.searched).marks : nil }
        for (row, line) in content.lines.dropFirst(cursor.top).prefix(max(0, canvas.size.rows - 1)).enumerated() {
            canvas.text(line.text, at: Position(column: 2, row: row + 1), style: look.style(line.role))
            if let places = marks?[cursor.top + row] {
                canvas.mark(places, in: line.text, at: Position(column: 2, row: row + 1), columns: canvas.size.columns, look: look)
            }
            guard isFocused, line.item == cursor.row, line.item != nil else { continue }
            canvas.text(look.evidenceBar, at: Position(column: 0, row: row + 1), style: look.style(.accent))
        }
    }
}
