import FathomModel
import FathomScreen

/// Draws a matrix: cells shaded by how much they count, the cursor's row and column named.
struct MatrixView {
    let place: MatrixPlace
    let text: TextState
    let look: Look

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let matrix = text.matrix(place)
        drawHeader(matrix, on: &canvas)
        guard !matrix.rows.isEmpty, !matrix.columns.isEmpty else {
            let reading = "reading\(look.glyphs.ellipsis)"
            return canvas.note(
                text.isReady ? "There is nothing to compare here. \(look.keys[.matrix(.kinds(.next))]) shows other kinds." : reading,
                look: look)
        }
        let geometry = text.geometry(of: matrix, canvas.size)
        let cursor = matrix.cell(of: place)
        let columns = min(place.left, matrix.columns.count)..<min(matrix.columns.count, place.left + geometry.shownColumns)
        for column in columns { drawHead(column, of: matrix, geometry, isChosen: column == cursor.column, on: &canvas) }
        for row in min(place.top, matrix.rows.count)..<min(matrix.rows.count, place.top + geometry.shownRows) {
            drawName(row, of: matrix, geometry, isChosen: row == cursor.row, on: &canvas)
            let counts = matrix.counts(ofRow: row)
            for column in columns {
                let isSame = matrix.columns[column] == .concept(matrix.rows[row])
                drawCell(isSame ? nil : counts[column], row, column, geometry, isChosen: (row, column) == cursor, on: &canvas)
            }
        }
        if canvas.size.rows >= 8 { drawLegend(on: &canvas) }
    }

    private func drawHeader(_ matrix: Matrix, on canvas: inout Canvas) {
        let above = place.isBySection ? "sections" : PaneID(place.columns).title.lowercased()
        let unit = place.measure == .links ? "links" : "shared sentences"
        let only = text.showing.heading.map { ", only \($0)" } ?? ""
        let detail = "\(PaneID(place.rows).title.lowercased()) by \(above), \(unit)\(only)"
        let count = matrix.rows.isEmpty ? "" : "\(matrix.rows.count) \(look.glyphs == .unicode ? "×" : "x") \(matrix.columns.count)"
        let key = look.keys[.overview(.matrix)]
        OverviewHeader(key: key, title: "Matrix", detail: detail, trailing: count).draw(on: &canvas, look: look)
    }

    private func drawName(_ row: Int, of matrix: Matrix, _ geometry: MatrixGeometry, isChosen: Bool, on canvas: inout Canvas) {
        let id = matrix.rows[row]
        let line = geometry.row(row - place.top)
        let name = canvas.elided(text.model.concept(id)?.name ?? "\(id)", columns: geometry.nameColumns - 3)
        canvas.text(look.sign(id.kind), at: Position(column: 1, row: line), style: look.style(.kind(id.kind)))
        canvas.text(name, at: Position(column: 3, row: line), style: look.style(isChosen ? .accent : .plain))
        if isChosen { canvas.text(look.glyphs.pointer, at: Position(column: 0, row: line), style: look.style(.accent)) }
    }

    /// The name above a column: on a step of the stairs with a line down, or letter below letter.
    private func drawHead(_ column: Int, of matrix: Matrix, _ geometry: MatrixGeometry, isChosen: Bool, on canvas: inout Canvas) {
        let step = column - place.left
        let x = geometry.column(step)
        let name = text.name(of: matrix.columns[column])
        let style = look.style(isChosen ? .accent : .plain)
        guard geometry.heads == .stairs else { return drawLetters(name, x, geometry, style, on: &canvas) }
        let row = geometry.headRows - step
        let line = look.style(isChosen ? .accent : .quiet)
        canvas.text(canvas.elided(name, columns: x - 2), endingBefore: x - 1, row: row, style: style)
        canvas.text(look.glyphs.corners.1, at: Position(column: x, row: row), style: line)
        canvas.verticalLine(at: Position(column: x, row: row + 1), rows: geometry.headRows - row, style: line)
    }

    private func drawLetters(_ name: String, _ column: Int, _ geometry: MatrixGeometry, _ style: Style, on canvas: inout Canvas) {
        var letters = name.map { String($0) }
        if letters.count > geometry.headRows, geometry.headRows > 0 {
            letters = letters.prefix(geometry.headRows - 1) + [look.glyphs == .unicode ? "…" : "."]
        }
        let first = 1 + geometry.headRows - letters.count
        for (row, letter) in letters.enumerated() where row < geometry.headRows {
            canvas.text(letter, at: Position(column: column, row: first + row), style: style, columns: geometry.cellColumns)
        }
    }

    private func drawCell(
        _ count: Int?, _ row: Int, _ column: Int, _ geometry: MatrixGeometry, isChosen: Bool, on canvas: inout Canvas
    ) {
        let position = Position(column: geometry.column(column - place.left), row: geometry.row(row - place.top))
        let sign = count.map { look.shade($0) } ?? (look.glyphs == .unicode ? "╲" : "\\")
        let isQuiet = (count ?? 0) == 0
        let style = look.style(isQuiet ? .quiet : .kind(place.rows))
        canvas.text(sign, at: position, style: style)
        if geometry.cellColumns >= 4, let count, count > 0 {
            let number = count > 999 ? "999" : "\(count)"
            canvas.text(number, at: Position(column: position.column + 1, row: position.row), style: style)
        } else if geometry.cellColumns == 2, !isQuiet {
            canvas.text(sign, at: Position(column: position.column + 1, row: position.row), style: style)
        }
        guard isChosen else { return }
        let columns = geometry.cellColumns == 4 ? 3 : geometry.cellColumns
        let rect = Rect(column: position.column, row: position.row, columns: columns, rows: 1)
        canvas.style(rect, look.style(.chosen(focused: true)))
    }

    private func drawLegend(on canvas: inout Canvas) {
        let unit = place.measure == .links ? "links" : "sentences"
        let words = [(1, "1"), (2, "2-3"), (4, "4-7"), (8, "8 or more \(unit)")].map { "\(look.shade($0)) \($1)" }.joined(separator: "  ")
        let row = canvas.size.rows - 1
        canvas.text(canvas.elided(words, columns: canvas.size.columns - 2), at: Position(column: 1, row: row), style: look.style(.quiet))
    }
}

extension Look {
    /// The sign of a count in a cell: a dot for none, then a shade for each doubling.
    func shade(_ count: Int) -> String {
        let shades = glyphs == .unicode ? ["·", "░", "▒", "▓", "█"] : [".", ":", "+", "%", "#"]
        switch count {
        case ..<1: return shades[0]
        case 1: return shades[1]
        case 2...3: return shades[2]
        case 4...7: return shades[3]
        default: return shades[4]
        }
    }
}
