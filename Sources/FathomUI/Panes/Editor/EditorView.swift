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
        let cursor = Self.cursor(of: editor, columns: columns)
        canvas.cursor(at: Position(column: cursor.column, row: min(cursor.row, canvas.size.rows - 1)))
        var line = editor.top.line
        var skipped = editor.top.column
        var row = 1
        while row < max(2, canvas.size.rows), line < editor.lines.count {
            let rows = editor.lines[line].rows(columns: columns)
            for index in min(skipped, rows.count)..<rows.count {
                guard row < max(2, canvas.size.rows) else { return }
                draw(rows[index], of: line, at: row, columns: columns, on: &canvas)
                row += 1
            }
            skipped = 0
            line += 1
        }
    }

    private func draw(_ range: Range<Int>, of line: Int, at row: Int, columns: Int, on canvas: inout Canvas) {
        canvas.text(String(editor.lines[line].characters[range]), at: Position(column: 2, row: row), columns: columns)
        guard let find = editor.find, find.edition == editor.words.edition else { return }
        let matches = find.matches(in: line)
        for number in matches.indices {
            let found = matches[number].range.clamped(to: range)
            guard !found.isEmpty else { continue }
            let start = editor.lines[line].columns(range.lowerBound..<found.lowerBound)
            let rect = Rect(column: 2 + start, row: row, columns: min(editor.lines[line].columns(found), columns - start), rows: 1)
            canvas.restyle(rect) { $0 = look.found($0, isCurrent: number == find.number) }
        }
    }

    /// Where the cursor stands on the canvas of the editor.
    static func cursor(of editor: EditorState, columns: Int) -> Position {
        let here = editor.words.cursorRow(columns: columns)
        var row = 1 + here.row
        for line in min(editor.top.line, editor.cursor.line)..<editor.cursor.line { row += editor.lines[line].rows(columns: columns).count }
        let column = editor.lines[editor.cursor.line].columns(here.start..<max(here.start, editor.cursor.column))
        return Position(column: 2 + min(column, columns), row: row - editor.top.column)
    }

    private func drawHeader(on canvas: inout Canvas) {
        let place = editor.original.place
        let section = NotesContent.about(place, section: "", look.glyphs) ?? text.document.name(ofSection: place.section(in: text.document))
        let what = editor.original.note == nil ? "New note" : "Change note"
        let rule = String(repeating: look.heavyLine, count: canvas.size.columns)
        canvas.text(rule, at: Position(column: 0, row: 0), style: look.style(.rule(focused: true)))
        let title = canvas.elided("\(what) \(look.glyphs.dot) \(section)", columns: canvas.size.columns - 4)
        guard !title.isEmpty else { return }
        canvas.text(" \(title) ", at: Position(column: 1, row: 0), style: look.style(.accent))
    }
}
