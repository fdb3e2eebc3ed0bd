import FathomScreen

/// Draws a line that is being written, and puts the terminal's cursor into it: the label, the line, and what came of it so far.
struct PromptView {
    let prompt: Prompt
    let look: Look

    /// Columns of the line's own in a row of `columns` columns: behind the label and one for the sign of words left out, and before the note.
    static func room(for prompt: Prompt, columns: Int) -> Int {
        let label = CellWidth.columns(of: prompt.kind.label(columns: columns))
        return max(1, columns - label - 3 - noteColumns(of: prompt, columns: columns))
    }

    /// Columns that the note takes; none where the line would be left with less than half of the row.
    private static func noteColumns(of prompt: Prompt, columns: Int) -> Int {
        let note = CellWidth.columns(of: prompt.note)
        return note == 0 || note + 3 > columns / 2 ? 0 : note + 2
    }

    /// Draws on the first row of the canvas.
    func draw(on canvas: inout Canvas) {
        let columns = canvas.size.columns
        canvas.fill(canvas.bounds)
        let start = 1 + canvas.text(prompt.kind.label(columns: columns), at: Position(column: 1, row: 0), style: look.style(.accent)) + 1
        let room = Self.room(for: prompt, columns: columns)
        let shown = prompt.line.shown
        canvas.text(shown.text, at: Position(column: start, row: 0), style: look.style(.strong), columns: room)
        if prompt.line.first > 0 { canvas.text("<", at: Position(column: start - 1, row: 0), style: look.style(.quiet)) }
        if prompt.line.columns > room { canvas.text(">", at: Position(column: start + room, row: 0), style: look.style(.quiet)) }
        if Self.noteColumns(of: prompt, columns: columns) > 0 {
            canvas.text(prompt.note, endingBefore: columns - 1, row: 0, style: look.style(prompt.isRefused ? .failure : .quiet))
        }
        canvas.cursor(at: Position(column: min(start + shown.cursor, columns - 1), row: 0))
    }
}
