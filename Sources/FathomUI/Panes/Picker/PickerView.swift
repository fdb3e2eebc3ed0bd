import FathomScreen

/// Draws a picker over the panes.
struct PickerView {
    let picker: Picker
    let state: State
    let geometry: PickerGeometry

    private var look: Look { state.look }

    /// Draws border, line, rows and preview, and puts the terminal's cursor into the line.
    func draw(on canvas: inout Canvas) {
        canvas.fill(geometry.rect)
        if geometry.hasBorder {
            canvas.box(
                geometry.rect, title: title, style: look.style(.rule(focused: true)),
                titleStyle: look.style(.accent))
        }
        canvas.inner(geometry.prompt) { PromptView(prompt: picker.prompt, look: look).draw(on: &$0) }
        canvas.inner(geometry.list) { drawRows(on: &$0) }
        guard let preview = geometry.preview else { return }
        let rule = Position(column: geometry.list.column + geometry.list.columns, row: preview.row)
        canvas.verticalLine(at: rule, rows: preview.rows, style: look.style(.rule(focused: false)))
        guard let chosen = picker.chosen else { return }
        let content = SheetContent.preview(of: chosen, in: state, columns: preview.columns)
        canvas.inner(preview) { content.draw(on: &$0, top: 0, look: look) }
    }

    private var title: String {
        switch picker.prompt.kind {
        case .palette: "Commands"
        case .trail: "Where you have been"
        case .correction: "Put right"
        case .path(let start): "Path from \(look.glyphs.elided(state.name(of: start), columns: max(1, geometry.rect.columns - 16)))"
        default: "Find"
        }
    }

    private func drawRows(on canvas: inout Canvas) {
        guard picker.rows > 0 else {
            canvas.text("Nothing fits these letters.", at: Position(column: 3, row: 0), style: look.style(.quiet))
            return
        }
        for line in 0..<canvas.size.rows {
            guard let (place, choice) = picker.choice(at: picker.cursor.top + line) else { return }
            draw(choice, matched: picker.narrowing.places(inTextAt: place), at: line, on: &canvas)
            guard picker.cursor.top + line == picker.cursor.row else { continue }
            canvas.restyle(Rect(column: 0, row: line, columns: canvas.size.columns, rows: 1)) { style in
                let chosen = look.style(.chosen(focused: true))
                style = Style(chosen.foreground, on: chosen.background, chosen.attributes.union(style.attributes.intersection(.underline)))
            }
        }
    }

    private func draw(_ choice: Choice, matched: [Int], at row: Int, on canvas: inout Canvas) {
        let columns = canvas.size.columns
        let (sign, style) = look.sign(choice)
        canvas.text(sign, at: Position(column: 1, row: row), style: style)
        let note = canvas.elided(choice.note, columns: columns / 3)
        let noteColumns = CellWidth.columns(of: note)
        let room = max(0, columns - 4 - (noteColumns > 0 ? noteColumns + 2 : 0))
        let quiet = choice.standing.rank == 0
        canvas.text(
            canvas.elided(choice.words, columns: room), at: Position(column: 3, row: row), style: look.style(quiet ? .quiet : .plain))
        mark(matched, of: choice.words, columns: room, at: row, on: &canvas)
        canvas.text(note, endingBefore: columns - 1, row: row, style: look.style(.quiet))
    }

    /// Makes the letters stand out that a row was found by, as far as they show. `matched` are bytes of `words`, in order.
    private func mark(_ matched: [Int], of words: String, columns: Int, at row: Int, on canvas: inout Canvas) {
        guard !matched.isEmpty else { return }
        let isCut = CellWidth.columns(of: words) > columns
        let limit = isCut ? columns - canvas.glyphs.ellipsis.count : columns
        var rest = matched[...]
        var (byte, column) = (0, 0)
        for character in words {
            let width = CellWidth.columns(of: character)
            byte += character.utf8.count
            guard column + width <= limit, let next = rest.first else { return }
            if next < byte {
                canvas.style(Rect(column: 3 + column, row: row, columns: width, rows: 1), look.style(.matched))
                rest = rest.drop { $0 < byte }
            }
            column += width
        }
    }
}
