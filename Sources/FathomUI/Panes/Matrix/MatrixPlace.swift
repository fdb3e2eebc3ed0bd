import FathomModel

/// Which matrix shows, where its cursor is, and how far it is scrolled.
struct MatrixPlace: Hashable, Sendable {
    /// The kind of the concepts before the rows.
    var rows: ConceptKind = .strategy
    /// The kind of the concepts above the columns.
    var columns: ConceptKind = .consequence
    /// Whether sections stand above the columns instead.
    var isBySection = false
    /// What a cell counts.
    var measure = Matrix.Measure.sentences
    /// The concept of the row under the cursor; the first if that is not there.
    var row: ConceptID?
    /// What stands above the column under the cursor; the first if that is not there.
    var column: Matrix.Column?
    /// The first row and the first column that show.
    var top = 0
    var left = 0

    /// The pairs of kinds, in the order in which a key goes through them.
    private static let pairs: [(ConceptKind, ConceptKind)] = [
        (.strategy, .consequence), (.strategy, .threat), (.actor, .strategy), (.actor, .threat), (.actor, .consequence),
        (.threat, .consequence), (.actor, .actor), (.strategy, .strategy), (.threat, .threat), (.consequence, .consequence),
    ]

    /// Goes to the next or previous pair of kinds; with sections above to the next or previous kind.
    mutating func step(_ step: Action.Step) {
        let distance = step == .next ? 1 : -1
        if isBySection {
            let kinds = ConceptKind.allCases
            let place = (kinds.firstIndex(of: rows) ?? 0) + distance + kinds.count
            rows = kinds[place % kinds.count]
        } else {
            let place = Self.pairs.firstIndex { $0 == (rows, columns) } ?? Self.pairs.firstIndex { $0 == (columns, rows) } ?? 0
            (rows, columns) = Self.pairs[(place + distance + Self.pairs.count) % Self.pairs.count]
        }
        (row, column, top, left) = (nil, nil, 0, 0)
    }

    /// Exchanges rows and columns; sections stay above.
    mutating func turn() {
        guard !isBySection else { return }
        (rows, columns) = (columns, rows)
        let old = row
        if case .concept(let id)? = column { row = id }
        column = old.map { .concept($0) }
        (top, left) = (0, 0)
    }

    /// The place with the names that a later model has for its concepts.
    func renamed(_ change: (ConceptID) -> ConceptID?) -> MatrixPlace {
        var place = self
        place.row = row.flatMap(change)
        if case .concept(let id)? = column { place.column = change(id).map { .concept($0) } }
        return place
    }
}

extension Matrix {
    /// The row under the cursor, and the column; 0 for what is not there.
    func cell(of place: MatrixPlace) -> (row: Int, column: Int) {
        let row = place.row.flatMap { rows.firstIndex(of: $0) } ?? 0
        return (row, place.column.flatMap { columns.firstIndex(of: $0) } ?? 0)
    }
}
