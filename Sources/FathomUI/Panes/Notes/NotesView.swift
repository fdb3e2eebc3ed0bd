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
        PaneHeader(pane: .notes, look: look, isFocused: isFocused, detail: section, trailing: trailing).draw(on: &canvas)
        guard !content.notes.isEmpty else { return canvas.note("No notes on this section yet. Press a to write one.", look: look) }
        let cursor = text.panes.notes
        for (row, line) in content.lines.dropFirst(cursor.top).prefix(max(0, canvas.size.rows - 1)).enumerated() {
            canvas.text(line.text, at: Position(column: 2, row: row + 1), style: look.style(line.role))
            guard isFocused, line.item == cursor.row, line.item != nil else { continue }
            canvas.text(look.evidenceBar, at: Position(column: 0, row: row + 1), style: look.style(.accent))
        }
    }
}
