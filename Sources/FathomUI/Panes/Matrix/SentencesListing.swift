import FathomModel
import FathomScreen
import FathomText

extension Listing {
    /// Most sentences that are told in full; nobody reads more of a list.
    private static let mostSentences = 500

    /// The sentences behind a cell of the matrix, under the sections that they stand in.
    static func sentences(_ place: MatrixPlace, _ text: TextState, _ key: Key) -> Listing {
        var listing = Listing(key)
        let matrix = text.matrix(place)
        let cell = matrix.cell(of: place)
        guard matrix.rows.indices.contains(cell.row), matrix.columns.indices.contains(cell.column) else { return listing }
        let sentences = matrix.sentences(row: cell.row, column: cell.column)
        let row = text.model.concept(matrix.rows[cell.row])?.name ?? ""
        let column = text.name(of: matrix.columns[cell.column])
        listing.detail = "\(row) \(key.glyphs == .unicode ? "×" : "x") \(column)"
        listing.trailing = "\(sentences.count)"
        var section: Int?
        for index in sentences.prefix(mostSentences) where text.document.sentences.indices.contains(index) {
            let sentence = text.document.sentences[index]
            if section != sentence.section {
                listing.blank()
                listing.tell(text.document.name(ofSection: sentence.section), indent: 1, role: .strong)
                section = sentence.section
            }
            listing.add(.sentence(index), wrapping: text.document.reading(of: sentence.span), indent: 2, role: .plain, most: 4)
        }
        if sentences.count > mostSentences { listing.tell("and \(sentences.count - mostSentences) more", indent: 1) }
        return listing
    }
}
