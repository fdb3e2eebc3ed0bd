import FathomModel
import FathomText

/// The matrix, said row by row: what a row shares with each column, and what shares nothing.
extension Dialogue {
    /// Says the matrix that the words behind the command name: a kind for the rows, a kind or sections for the columns, links to count them.
    mutating func matrix(_ words: [String], _ turn: inout Turn) {
        guard state.text.isReady else { return turn.say(["The text is still being read."]) }
        guard let place = Self.matrixPlace(words) else {
            return turn.say(["Say kinds, as in matrix actors threats; or matrix actors sections links."])
        }
        say(matrixOffer(place), &turn, alwaysHinting: true)
    }

    /// The sentences behind a cell.
    func cellOffer(_ place: MatrixPlace) -> Offer {
        let matrix = state.text.matrix(place)
        let cell = matrix.cell(of: place)
        let (row, column) = (name(ofRow: cell.row, of: matrix), state.text.name(of: matrix.columns[cell.column]))
        let what = place.measure == .links ? "Sentences with links between" : "Sentences of both"
        return offer(of: .sentences(place), heading: "\(what) \(row) and \(column)")
    }

    /// The place that words name, the usual one without any; nil for words that name none.
    static func matrixPlace(_ words: [String]) -> MatrixPlace? {
        var place = MatrixPlace()
        var kinds: [ConceptKind] = []
        for word in words.map({ $0.lowercased() }) {
            if word == "sections" {
                place.isBySection = true
            } else if word == "links" {
                place.measure = .links
            } else if let kind = ConceptKind.allCases.first(where: { PaneID($0).title.lowercased() == word }) {
                kinds.append(kind)
            } else if word != "by" {
                return nil
            }
        }
        guard kinds.count <= 2 else { return nil }
        if let rows = kinds.first { (place.rows, place.columns) = (rows, rows == .consequence ? .strategy : .consequence) }
        if kinds.count == 2 { place.columns = kinds[1] }
        return place
    }

    private func matrixOffer(_ place: MatrixPlace) -> Offer {
        var offer = Offer()
        let matrix = state.text.matrix(place)
        let above = place.isBySection ? "sections" : PaneID(place.columns).title.lowercased()
        let unit = place.measure == .links ? "links" : place.isBySection ? "sentences" : "shared sentences"
        let size = "\(Self.count(matrix.rows.count, "row")), \(Self.count(matrix.columns.count, "column"))"
        offer.add("\(PaneID(place.rows).title) by \(above), \(unit): \(size).")
        var bare: [String] = []
        for row in matrix.rows.indices {
            let cells = matrix.counts(ofRow: row).enumerated().filter { $0.element > 0 }
            if cells.isEmpty { bare.append(name(ofRow: row, of: matrix)) } else { offer.add("\(name(ofRow: row, of: matrix)):") }
            for cell in cells { add(cell, row: row, of: matrix, place, to: &offer) }
        }
        if !bare.isEmpty { offer.add("Nothing in the row of: \(bare.joined(separator: "; ")).") }
        return offer
    }

    /// One cell, whose number leads to its sentences.
    private func add(_ cell: (offset: Int, element: Int), row: Int, of matrix: Matrix, _ place: MatrixPlace, to offer: inout Offer) {
        var place = place
        (place.row, place.column) = (matrix.rows[row], matrix.columns[cell.offset])
        let noun = place.measure == .links ? "link" : "sentence"
        offer.add("\(state.text.name(of: matrix.columns[cell.offset])): \(Self.count(cell.element, noun))", .cell(place))
    }

    private func name(ofRow row: Int, of matrix: Matrix) -> String {
        state.text.model.concept(matrix.rows[row])?.name ?? "\(matrix.rows[row])"
    }
}
