import FathomModel
import FathomScreen

/// Draws the note that is being written, and puts the terminal's cursor into it.
struct EditorView {
    let editor: EditorState
    let text: TextState
    let look: Look

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        canvas.fill(canvas.bounds)
        drawHeader(on: &canvas)
        let columns = max(1, canvas.size.columns - 4)
        let here = editor.words.cursorRow(columns: columns)
        var line = editor.top.line
        var skipped = editor.top.column
        var row = 1
        while row < max(2, canvas.size.rows), line < editor.lines.count {
            for (index, range) in editor.lines[line].rows(columns: columns).enumerated().dropFirst(skipped) {
                guard row < max(2, canvas.size.rows) else { return }
                canvas.text(String(editor.lines[line].characters[range]), at: Position(column: 2, row: row), columns: columns)
                if line == editor.cursor.line, index == here.row { place(here.start, at: row, columns: columns, on: &canvas) }
                row += 1
            }
            skipped = 0
            line += 1
        }
    }

    private func place(_ start: Int, at row: Int, columns: Int, on canvas: inout Canvas) {
        let column = editor.lines[editor.cursor.line].columns(start..<max(start, editor.cursor.column))
        canvas.cursor(at: Position(column: 2 + min(column, columns), row: min(row, canvas.size.rows - 1)))
    }

    private func drawHeader(on canvas: inout Canvas) {
        let section = text.document.name(ofSection: editor.original.place.section(in: text.document))
        let what = editor.original.note == nil ? "New note" : "Change note"
        let rule = String(repeating: look.heavyLine, count: canvas.size.columns)
        canvas.text(rule, at: Position(column: 0, row: 0), style: look.style(.rule(focused: true)))
        let title = canvas.elided("\(what) \(look.glyphs.dot) \(section)", columns: canvas.size.columns - 4)
        guard !title.isEmpty else { return }
        canvas.text(" \(title) ", at: Position(column: 1, row: 0), style: look.style(.accent))
    }
}
