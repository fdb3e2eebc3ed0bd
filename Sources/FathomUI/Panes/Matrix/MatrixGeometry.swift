import FathomModel
import FathomScreen
import FathomText

/// Where the parts of a matrix stand on a screen: names of rows on the left, names of columns above, cells, and a legend below.
struct MatrixGeometry {
    /// How the names of the columns are written.
    enum Heads: Hashable {
        /// One above the other, each with a line down to its column.
        case stairs
        /// Letter below letter.
        case letters
    }

    /// Columns for the names of rows.
    let nameColumns: Int
    /// Columns of a cell: 4 with its number, 2 without.
    let cellColumns: Int
    /// How many columns and rows of the matrix show.
    let shownColumns: Int
    let shownRows: Int
    /// Rows for the names of columns.
    let headRows: Int
    let heads: Heads

    /// The geometry on a screen of that size, whose first row is a header and whose last a legend.
    /// - Parameter longest: columns of the longest name of a row, and of the longest name of a column.
    init(_ size: Size, rows: Int, columns: Int, longest: (row: Int, column: Int)) {
        nameColumns = max(1, min(longest.row + 3, size.columns * 2 / 5))
        let room = max(1, size.columns - nameColumns - 1)
        cellColumns = columns * 4 <= room || columns * 2 > room ? 4 : 2
        shownColumns = max(1, min(columns, room / cellColumns))
        let height = max(1, size.rows - (size.rows >= 8 ? 2 : 1))
        let most = min(height - 1, max(height / 2, height - rows))
        heads = shownColumns <= most ? .stairs : .letters
        let letters = min(longest.column, max(0, min(height * 2 / 5, 14)))
        headRows = max(0, min(height - 1, heads == .stairs ? shownColumns : letters))
        shownRows = max(1, min(rows, height - headRows))
    }

    /// The first column of the screen for a column of the matrix, counted from the first that shows.
    func column(_ place: Int) -> Int { nameColumns + 1 + place * cellColumns }

    /// The first row of the screen for a row of the matrix, counted from the first that shows.
    func row(_ place: Int) -> Int { 1 + headRows + place }
}

extension TextState {
    /// The matrix at `place`. Constant time if nothing changed since it was kept.
    func matrix(_ place: MatrixPlace) -> Matrix {
        let key = KeptMatrix.Key(
            rows: place.rows, columns: place.columns, isBySection: place.isBySection, measure: place.measure, edition: edition,
            showing: showing)
        return matrix(key)
    }

    /// Keeps the matrix at `place`.
    mutating func keepMatrix(_ place: MatrixPlace) {
        let matrix = matrix(place)
        kept.matrix = KeptMatrix(
            key: KeptMatrix.Key(
                rows: place.rows, columns: place.columns, isBySection: place.isBySection, measure: place.measure, edition: edition,
                showing: showing), matrix: matrix)
    }

    private func matrix(_ key: KeptMatrix.Key) -> Matrix {
        if let kept = kept.matrix, kept.key == key { return kept.matrix }
        let columns: [Matrix.Column] =
            key.isBySection ? document.sections.indices.map { .section($0) } : entries(of: PaneID(key.columns)).map { .concept($0) }
        return Matrix(rows: entries(of: PaneID(key.rows)), columns: columns, measure: key.measure, of: model, mentions: mentions)
    }

    /// What stands above a column.
    func name(of column: Matrix.Column) -> String {
        switch column {
        case .concept(let id): model.concept(id)?.name ?? "\(id)"
        case .section(let index): document.name(ofSection: index)
        }
    }

    /// The geometry of a matrix on a screen of that size.
    func geometry(of matrix: Matrix, _ size: Size) -> MatrixGeometry {
        let longest = { (names: [String]) in names.prefix(400).reduce(0) { max($0, CellWidth.columns(of: $1)) } }
        let rows = longest(matrix.rows.map { model.concept($0)?.name ?? "\($0)" })
        let columns = longest(matrix.columns.map { name(of: $0) })
        return MatrixGeometry(size, rows: matrix.rows.count, columns: matrix.columns.count, longest: (rows, columns))
    }
}

/// A matrix as it was made last.
struct KeptMatrix: Sendable {
    /// What it depends on, besides the text.
    struct Key: Hashable {
        let rows: ConceptKind
        let columns: ConceptKind
        let isBySection: Bool
        let measure: Matrix.Measure
        let edition: Int
        let showing: Showing
    }

    let key: Key
    let matrix: Matrix
}
