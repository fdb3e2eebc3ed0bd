import FathomModel
import FathomScreen

/// Draws the notes.
struct NotesView {
    let text: TextState
    let look: Look
    let isFocused: Bool

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let content = text.notesContent(columns: canvas.size.columns, glyphs: look.glyphs)
        let trailing = content.count == 0 ? "" : "\(content.count)"
        let filter = text.headings(of: .notes, quotes: look.quotes)
        let detail = filter.first ?? text.noteOrder.words ?? text.document.name(ofSection: text.currentSection)
        PaneHeader(pane: .notes, look: look, isFocused: isFocused, detail: detail, trailing: trailing).draw(on: &canvas)
        guard !content.items.isEmpty else { return canvas.note(emptiness, look: look) }
        let cursor = text.panes.notes
        let marks = text.search.flatMap { $0.pane == .notes ? RowSearch($0.pattern, in: content.searched).marks : nil }
        for (row, line) in content.lines.dropFirst(cursor.top).prefix(max(0, canvas.size.rows - 1)).enumerated() {
            draw(line, at: row + 1, cursor: cursor.row, on: &canvas)
            if let places = marks?[cursor.top + row] {
                canvas.mark(places, in: line.text, at: Position(column: 2, row: row + 1), columns: canvas.size.columns, look: look)
            }
            guard isFocused, content.isAt(cursor.row, line) else { continue }
            canvas.text(look.evidenceBar, at: Position(column: 0, row: row + 1), style: look.style(.accent))
        }
    }

    private func draw(_ line: NotesContent.Line, at row: Int, cursor: Int, on canvas: inout Canvas) {
        var column = 2
        for run in line.runs {
            let isChosen = isFocused && run.item == cursor && run.item != nil
            let style = look.style(isChosen ? .chosen(focused: true) : run.role)
            column += canvas.text(
                run.text, at: Position(column: column, row: row), style: style, columns: max(0, canvas.size.columns - column))
        }
    }

    /// What would fill the pane.
    private var emptiness: String {
        if text.filters[.notes] != nil { return "No note here has these words. \(look.keys[.stepOut]) shows all." }
        switch text.noteOrder {
        case .here: return "No notes on this section yet. Press \(look.keys[.addNote]) to write one."
        case .review: return "Every note has its place. Press \(look.keys[.orderNotes]) for the other notes."
        case .found: return "No note of any text has these words."
        default: return "No notes on this text yet. Press \(look.keys[.addNote]) to write one."
        }
    }
}

extension NotesContent {
    /// Whether a line belongs to the note that the cursor stands on, or in.
    func isAt(_ cursor: Int, _ line: Line) -> Bool {
        guard let item = line.item, items.indices.contains(item), items.indices.contains(cursor) else { return false }
        if item == cursor { return true }
        guard case .link(let note, _) = items[cursor], case .note(note) = items[item] else { return false }
        // The note may show under several headings: the bar is beside the one that the cursor is in.
        return item < cursor && !items[(item + 1)...cursor].contains { if case .note = $0 { true } else { false } }
    }
}
