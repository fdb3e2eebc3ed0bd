import FathomScreen

/// Lines to be read that lie over the panes: help, or the answer to "why?".
struct SheetContent {
    /// One line: a label or key on the left, and words.
    struct Line {
        var label = ""
        var text: String
        var indent = 0
        var role: Role
        /// Words behind the text that a reader may skip.
        var tail = ""
    }

    /// What the sheet is, for its border.
    let title: String
    private(set) var lines: [Line] = []

    init(title: String) {
        self.title = title
    }

    /// Adds a blank line.
    mutating func blank() {
        lines.append(Line(text: "", role: .plain))
    }

    /// Adds words, wrapped.
    mutating func add(_ text: String, _ role: Role, columns: Int) {
        for line in TextWrap.lines(text, columns: columns) { lines.append(Line(text: line, role: role)) }
    }

    /// Adds words with a label before them: beside them where there is room, above them where not.
    mutating func add(_ label: String, _ text: String, tail: String = "", columns: Int, indent: Int = 10) {
        let isBeside = columns >= indent + 20 && CellWidth.columns(of: label) < indent
        if !isBeside { lines.append(Line(label: label, text: "", role: .plain)) }
        let indent = isBeside ? indent : 2
        for (index, line) in TextWrap.lines(text, columns: columns - indent).enumerated() {
            lines.append(Line(label: index == 0 && isBeside ? label : "", text: line, indent: indent, role: .plain))
        }
        add(tail: tail, columns: columns, indent: indent)
    }

    /// Adds words behind the last line, or below it where it has no room for them.
    private mutating func add(tail: String, columns: Int, indent: Int) {
        guard let last = lines.last, !tail.isEmpty else { return }
        if indent + CellWidth.columns(of: last.text) + 2 + CellWidth.columns(of: tail) <= columns {
            lines[lines.count - 1].tail = tail
        } else {
            for line in TextWrap.lines(tail, columns: columns - indent) { lines.append(Line(text: line, indent: indent, role: .quiet)) }
        }
    }
}

extension SheetContent {
    /// Draws the lines from `top` on, as many as the canvas has rows for.
    func draw(on canvas: inout Canvas, top: Int, look: Look) {
        for (row, line) in lines.dropFirst(top).prefix(canvas.size.rows).enumerated() {
            canvas.text(line.label, at: Position(column: 0, row: row), style: look.style(.key))
            let columns = canvas.text(line.text, at: Position(column: line.indent, row: row), style: look.style(line.role))
            canvas.text(line.tail, at: Position(column: line.indent + columns + 2, row: row), style: look.style(.quiet))
        }
    }
}

/// Where a sheet lies, and what it shows.
struct SheetGeometry {
    /// The sheet with its border, over the panes.
    let rect: Rect
    /// Its lines.
    let content: SheetContent
    /// Lines that show at once.
    var rows: Int { max(1, rect.rows - 2 * border) }
    /// Cells of border on each side.
    let border: Int

    /// The geometry of the open sheet, if there is one: in the middle of the body, as tall as it needs.
    init?(_ state: State) {
        guard let sheet = state.sheet else { return nil }
        let body = state.layout.body
        border = body.rows >= 5 && body.columns >= 12 ? 1 : 0
        let columns = min(body.columns, 84)
        let inner = max(1, columns - 2 * border - (border > 0 ? 2 : 0))
        switch sheet.subject {
        case .help(let scope): content = .help(for: scope, words: sheet.words, columns: inner, look: state.look, keymap: state.keymap)
        case .why(let reason):
            content = .why(reason, state.text, rules: state.ruleSentences, columns: inner, look: state.look)
        case .history(let steps, let zone): content = .history(steps, zone: zone, of: state.text.title, columns: inner)
        case .clash(let clash): content = .clash(clash, columns: inner)
        case .correctionClash(let clash): content = .clash(clash, columns: inner)
        }
        let isSearched = state.prompt?.kind == .keys || !sheet.words.isEmpty
        let rows = isSearched ? body.rows : min(body.rows, content.lines.count + 2 * border)
        let left = body.column + (body.columns - columns) / 2
        rect = Rect(column: left, row: body.row + (body.rows - rows) / 2, columns: columns, rows: rows)
    }

    /// Draws the sheet, scrolled by `top` lines.
    func draw(on canvas: inout Canvas, top: Int, look: Look) {
        canvas.fill(rect)
        if border > 0 { canvas.box(rect, title: content.title, style: look.style(.rule(focused: true)), titleStyle: look.style(.accent)) }
        let margin = border > 0 ? 2 : 0
        let inner = Rect(
            column: rect.column + margin, row: rect.row + border, columns: rect.columns - 2 * margin, rows: rect.rows - 2 * border)
        canvas.inner(inner) { content.draw(on: &$0, top: top, look: look) }
        drawPlace(on: &canvas, top: top, look: look)
    }

    /// Says in the border whether there is more below.
    private func drawPlace(on canvas: inout Canvas, top: Int, look: Look) {
        guard border > 0, content.lines.count > rows else { return }
        let last = min(content.lines.count, top + rows)
        let words = " \(last) of \(content.lines.count) lines "
        let place = Position(column: rect.column + rect.columns - 2 - words.utf8.count, row: rect.row + rect.rows - 1)
        canvas.text(words, at: place, style: look.style(.quiet))
    }
}
