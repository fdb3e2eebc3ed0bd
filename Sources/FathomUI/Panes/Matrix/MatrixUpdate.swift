import FathomModel
import FathomScreen

extension State {
    /// Where the matrix is, if it shows.
    private var matrixPlace: MatrixPlace? {
        if case .matrix(let place)? = panes.overview?.subject { return place }
        return nil
    }

    private var bodySize: Size { Size(columns: layout.body.columns, rows: layout.body.rows) }

    /// Opens the matrix with the selected concept under the cursor, if its kind has rows or columns.
    mutating func openMatrix() {
        var place = MatrixPlace()
        place.row = panes.selection
        place.column = panes.selection.map { .concept($0) }
        show(.matrix(place))
    }

    /// Changes which matrix shows.
    mutating func change(_ change: Action.MatrixChange) {
        guard var place = matrixPlace else { return }
        switch change {
        case .kinds(let step): place.step(step)
        case .sections:
            place.isBySection.toggle()
            (place.column, place.left) = (nil, 0)
        case .measure: place.measure = place.measure == .links ? .sentences : .links
        case .turn:
            guard !place.isBySection else { return say("Sections stand above; \(key(.matrix(.sections))) puts concepts there again.") }
            place.turn()
        }
        panes.overview?.subject = .matrix(place)
    }

    /// Moves among the rows of the matrix.
    mutating func moveMatrix(_ motion: Action.Motion, times: Int) {
        guard let place = matrixPlace else { return }
        let matrix = text.matrix(place)
        let rows = text.geometry(of: matrix, bodySize).shownRows
        let here = matrix.cell(of: place).row
        let target =
            switch motion {
            case .start: 0
            case .end: matrix.rows.count - 1
            default: here + (motion.distance(rows: rows) ?? 0) * times
            }
        putMatrixCursor(row: target, column: nil)
    }

    /// Moves among the columns of the matrix.
    mutating func sidestepMatrix(_ side: Action.Side, times: Int) {
        guard let place = matrixPlace else { return }
        let here = text.matrix(place).cell(of: place).column
        putMatrixCursor(row: nil, column: here + (side == .left ? -times : times))
    }

    private mutating func putMatrixCursor(row: Int?, column: Int?) {
        guard var place = matrixPlace else { return }
        let matrix = text.matrix(place)
        if let row, !matrix.rows.isEmpty { place.row = matrix.rows[min(max(0, row), matrix.rows.count - 1)] }
        if let column, !matrix.columns.isEmpty { place.column = matrix.columns[min(max(0, column), matrix.columns.count - 1)] }
        panes.overview?.subject = .matrix(place)
    }

    /// Shows the sentences behind the cell under the cursor, as a jump.
    mutating func followMatrix() {
        guard let place = matrixPlace else { return }
        let matrix = text.matrix(place)
        let cell = matrix.cell(of: place)
        guard !matrix.sentences(row: cell.row, column: cell.column).isEmpty else {
            return say(place.measure == .links ? "No link joins these." : "No sentence speaks of both.")
        }
        show(.sentences(place))
    }

    /// Puts the cursor on the cell at `position` of the screen.
    mutating func clickMatrix(_ position: Position) {
        guard let place = matrixPlace else { return }
        let geometry = text.geometry(of: text.matrix(place), bodySize)
        let row = position.row - layout.body.row - geometry.row(0)
        let column = position.column - layout.body.column - geometry.column(0)
        guard (0..<geometry.shownRows).contains(row) else { return }
        let isCell = column >= 0 && column / geometry.cellColumns < geometry.shownColumns
        putMatrixCursor(row: place.top + row, column: isCell ? place.left + column / geometry.cellColumns : nil)
    }

    /// Keeps the matrix, and its scroll where the cursor shows.
    mutating func settleMatrix() {
        guard var place = matrixPlace else { return }
        texts[current].keepMatrix(place)
        let matrix = text.matrix(place)
        let geometry = text.geometry(of: matrix, bodySize)
        let cell = matrix.cell(of: place)
        place.top = Self.shown(cell.row, from: place.top, room: geometry.shownRows, of: matrix.rows.count)
        place.left = Self.shown(cell.column, from: place.left, room: geometry.shownColumns, of: matrix.columns.count)
        panes.overview?.subject = .matrix(place)
    }

    private static func shown(_ place: Int, from start: Int, room: Int, of count: Int) -> Int {
        max(0, min(max(min(start, place), place - room + 1), count - room))
    }

    /// What the cell under the cursor says, for the status line; nil where no matrix shows.
    var matrixWords: String? {
        guard let place = matrixPlace else { return nil }
        let matrix = text.matrix(place)
        let cell = matrix.cell(of: place)
        guard matrix.rows.indices.contains(cell.row), matrix.columns.indices.contains(cell.column) else { return nil }
        let count = matrix.counts(ofRow: cell.row)[cell.column]
        let unit = place.measure == .links ? "link" : "sentence"
        let number = count == 0 ? "no \(unit)" : "\(count) \(unit)\(count == 1 ? "" : "s")"
        let sign = look.glyphs == .unicode ? "×" : "x"
        return "\(number): \(name(of: matrix.rows[cell.row])) \(sign) \(text.name(of: matrix.columns[cell.column]))"
    }
}
