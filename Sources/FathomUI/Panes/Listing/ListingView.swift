import FathomModel
import FathomScreen
import FathomText

/// Draws a view that is a list.
struct ListingView {
    let overview: Overview
    let text: TextState
    let look: Look

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let listing = text.listing(of: overview, columns: canvas.size.columns, look: look)
        OverviewHeader(key: look.keys[.overview(overview.id)], title: overview.title, detail: listing.detail, trailing: listing.trailing)
            .draw(on: &canvas, look: look)
        guard text.isReady else { return canvas.note("reading\(look.glyphs.ellipsis)", look: look) }
        let cursor = overview.cursor
        for (row, line) in listing.lines.dropFirst(cursor.top).prefix(max(0, canvas.size.rows - 1)).enumerated() {
            draw(line, at: row + 1, isChosen: line.item != nil && line.item == cursor.row, on: &canvas)
        }
    }

    private func draw(_ line: Listing.Line, at row: Int, isChosen: Bool, on canvas: inout Canvas) {
        let columns = canvas.size.columns
        var column = line.indent
        if let kind = line.kind {
            canvas.text(look.sign(kind), at: Position(column: column, row: row), style: look.style(.kind(kind)))
            column += 2
        }
        let tail = line.trailing.isEmpty || columns < 16 ? 0 : CellWidth.columns(of: line.trailing) + 2
        let words = canvas.elided(words(of: line), columns: max(1, columns - column - tail - 1))
        canvas.text(words, at: Position(column: column, row: row), style: look.style(line.role))
        if tail > 0 { canvas.text(line.trailing, endingBefore: columns - 1, row: row, style: look.style(.quiet)) }
        guard isChosen else { return }
        canvas.style(Rect(column: 1, row: row, columns: columns - 1, rows: 1), look.style(.chosen(focused: true)))
        canvas.text(look.glyphs.pointer, at: Position(column: 0, row: row), style: look.style(.accent))
    }

    private func words(of line: Listing.Line) -> String {
        switch line.words {
        case .text(let words): return words
        case .sentence(let index):
            guard text.document.sentences.indices.contains(index) else { return "" }
            return text.document.reading(of: text.document.sentences[index].span)
        }
    }
}
