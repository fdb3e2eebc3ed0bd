import FathomModel
import FathomScreen
import FathomText

extension ComparisonView {
    private var look: Look { state.look }

    /// Draws the sentences of the row under the cursor: beside each other, or one below the other.
    func drawDetail(on canvas: inout Canvas) {
        guard canvas.size.rows > 0 else { return }
        let rule = String(repeating: look.glyphs.horizontal, count: canvas.size.columns)
        canvas.text(rule, at: Position(column: 0, row: 0), style: look.style(.rule(focused: false)))
        guard let entry = content.entry(place.cursor.row) else {
            canvas.text("The two texts have no concept.", at: Position(column: 1, row: 1), style: look.style(.quiet))
            return
        }
        let alone = entry.left == nil ? "only in B" : entry.right == nil ? "only in A" : "each only in its own text"
        let ground = entry.kinship.map(Self.words) ?? alone
        canvas.text(
            canvas.elided(" \(ground) ", columns: canvas.size.columns - 3), at: Position(column: 1, row: 0), style: look.style(.quiet))
        let rows = canvas.size.rows - 1
        if geometry.isStacked {
            let isBoth = entry.left != nil && entry.right != nil
            let first = isBoth ? (rows + 1) / 2 : rows
            if let id = entry.left {
                drawSentence(of: id, .left, Rect(column: 0, row: 1, columns: canvas.size.columns, rows: first), &canvas)
            }
            let row = entry.left == nil ? 1 : 1 + first
            let rest = Rect(column: 0, row: row, columns: canvas.size.columns, rows: canvas.size.rows - row)
            if let id = entry.right { drawSentence(of: id, .right, rest, &canvas) }
        } else {
            for (side, id) in [(ComparisonPlace.Side.left, entry.left), (.right, entry.right)] {
                guard let id else { continue }
                let columns = geometry.columns(of: side)
                drawSentence(of: id, side, Rect(column: columns.lowerBound, row: 1, columns: columns.count, rows: rows), &canvas)
            }
        }
    }

    /// Draws the letter of a side and the sentence that shows best what a concept is there, as much of it as there is room for.
    private func drawSentence(of id: ConceptID, _ side: ComparisonPlace.Side, _ rect: Rect, _ canvas: inout Canvas) {
        guard let concept = text(side).whole.concept(id), !rect.isEmpty else { return }
        let model = text(side).whole
        let stance = model.words(for: concept.stance).map { "(\($0)) " } ?? ""
        let words = stance + look.quotes.open + model.quotation(of: concept) + look.quotes.close
        let lines = TextWrap.lines(words, columns: rect.columns - 4, most: rect.rows, glyphs: look.glyphs)
        canvas.text(side.letter, at: Position(column: rect.column, row: rect.row), style: look.style(.accent))
        for (row, line) in lines.prefix(rect.rows).enumerated() {
            canvas.text(line, at: Position(column: rect.column + 2, row: rect.row + row), style: look.style(.plain))
        }
    }

    /// Why two concepts are taken for one.
    static func words(_ kinship: Kinship) -> String {
        switch kinship.ground {
        case .name: "the same name"
        case .alias: "another name in common"
        case .wording: "\(Int((kinship.likeness * 100).rounded())) % of the words in common"
        }
    }
}
