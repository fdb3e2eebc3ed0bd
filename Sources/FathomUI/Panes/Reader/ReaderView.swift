import FathomModel
import FathomScreen
import FathomText

/// Draws the reader.
struct ReaderView {
    let text: TextState
    let look: Look
    let isFocused: Bool

    /// Draws header and text on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let geometry = ReaderGeometry(canvas.bounds, text, glyphs: look.glyphs)
        let rows = geometry.flow.rows(from: text.panes.reader.top, count: geometry.rows)
        let percent = Progress.percent(upTo: rows.last?.place ?? FlowPlace(), geometry)
        let header = PaneHeader(pane: .text, look: look, isFocused: isFocused, details: details, trailing: "\(percent)%")
        header.draw(on: &canvas)
        guard !rows.isEmpty else {
            let isFiltered = text.filters[.text] != nil
            return canvas.note(isFiltered ? "Nothing in the text has these words." : text.failure ?? "This text is empty.", look: look)
        }
        for (index, row) in rows.enumerated() { draw(row, at: index + 1, margin: geometry.margin, on: &canvas) }
        if geometry.hasStrip { drawStrip(margin: geometry.margin, columns: geometry.flow.columns, on: &canvas) }
    }

    /// Where in the text the selected concept stands, and which concept that is.
    private func drawStrip(margin: Int, columns: Int, on canvas: inout Canvas) {
        guard let concept = text.selected else { return }
        let row = canvas.size.rows - 1
        let name = canvas.elided(concept.name, columns: max(8, columns * 2 / 5))
        let room = columns - CellWidth.columns(of: name) - 4
        Strip(concept: concept, text: text, look: look).draw(at: Position(column: margin, row: row), columns: room, on: &canvas)
        let place = Position(column: margin + room + 2, row: row)
        canvas.text(look.sign(concept.kind), at: place, style: look.style(.kind(concept.kind)))
        canvas.text(name, at: Position(column: place.column + 2, row: row), style: look.style(.quiet))
    }

    /// What the text is narrowed to.
    private var details: [String] { text.headings(of: .text, quotes: look.quotes) }

    private func draw(_ row: FlowRow, at line: Int, margin: Int, on canvas: inout Canvas) {
        if margin > 0 { drawMargin(row, at: line, on: &canvas) }
        guard !row.pieces.isEmpty else { return }
        if let lead = row.lead {
            let column = margin + max(0, (row.pieces.first?.column ?? 0) - CellWidth.columns(of: lead) - 1)
            canvas.text(lead, at: Position(column: column, row: line), style: look.style(.quiet))
        }
        let paint = RowPaint(row: row, text: text, look: look)
        if let style = paint.ofWholeRow { return draw(row, style, at: line, margin: margin, on: &canvas) }
        var end: FlowRow.Piece?
        for piece in row.pieces {
            if let end, end.column + end.columns < piece.column {
                let style = paint.style(between: end.span.upper, and: piece.span.lower)
                canvas.text(" ", at: Position(column: margin + end.column + end.columns, row: line), style: style)
            }
            draw(piece, paint, at: Position(column: margin + piece.column, row: line), on: &canvas)
            end = piece
        }
    }

    /// Draws a row in which nothing stands out.
    private func draw(_ row: FlowRow, _ style: Style, at line: Int, margin: Int, on canvas: inout Canvas) {
        var end = Int.max
        for piece in row.pieces {
            if end < piece.column { canvas.text(" ", at: Position(column: margin + end, row: line), style: style) }
            let place = Position(column: margin + piece.column, row: line)
            canvas.text(piece.text, at: place, style: style, columns: piece.columns)
            end = piece.column + piece.columns
        }
    }

    private func draw(_ piece: FlowRow.Piece, _ paint: RowPaint, at position: Position, on canvas: inout Canvas) {
        var column = position.column
        let limit = position.column + piece.columns
        for part in paint.parts(of: piece) {
            let room = max(0, limit - column)
            column += canvas.text(part.text, at: Position(column: column, row: position.row), style: part.style, columns: room)
        }
    }

    /// The bar beside a sentence that was followed, or the sign of a section with notes beside its heading.
    private func drawMargin(_ row: FlowRow, at line: Int, on canvas: inout Canvas) {
        let place = Position(column: 0, row: line)
        if let evidence = text.panes.reader.evidence, row.span.overlaps(evidence) {
            canvas.text(look.evidenceBar, at: place, style: look.style(.accent))
        } else if isNoted(row) {
            canvas.text(look.noteSign, at: place, style: look.style(.accent))
        }
    }

    /// Whether a passage with a note begins in a row, or the row is the first of a section with a note.
    private func isNoted(_ row: FlowRow) -> Bool {
        if text.noted.spans(in: row.span).contains(where: { row.span.contains($0.lower) }) { return true }
        return isFirstRow(row) && text.noted.wholeSections.contains(row.section)
    }

    /// Whether a row is the one that its section is known by: the heading's first, or the section's first without a heading.
    private func isFirstRow(_ row: FlowRow) -> Bool {
        let sections = text.document.sections
        guard sections.indices.contains(row.section), !row.pieces.isEmpty else { return false }
        let section = sections[row.section]
        let heading = section.heading.flatMap { text.document.paragraph(at: $0.lower) }
        guard let first = heading ?? section.paragraphs.first, text.document.paragraphs.indices.contains(first) else { return false }
        return row.span.contains(firstWord(of: text.document.paragraphs[first].span))
    }

    private func firstWord(of span: TextSpan) -> Int {
        let tokens = text.document.tokens(beginningIn: span)
        return text.document.tokens[tokens].first { $0.kind != .markup }?.span.lower ?? span.lower
    }
}

/// How far the reader has come.
enum Progress {
    /// Per cent of the text, by bytes, up to the row at `bottom`; 100 exactly for the last row.
    static func percent(upTo bottom: FlowPlace, _ geometry: ReaderGeometry) -> Int {
        let count = geometry.flow.document.text.count
        guard count > 0 else { return 100 }
        if bottom >= geometry.flow.lastPlace { return 100 }
        return min(99, bottom.offset * 100 / count)
    }
}
