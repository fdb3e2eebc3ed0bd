import FathomModel
import FathomScreen
import FathomText

/// Draws two texts side by side: rows of what both have and of what only one has, and the sentences of the row under the cursor.
struct ComparisonView {
    let state: State
    let place: ComparisonPlace
    let geometry: ComparisonGeometry
    let content: ComparisonContent

    private var look: Look { state.look }
    private var chosenSide: ComparisonPlace.Side { state.target(of: place)?.side ?? place.side }

    init(_ state: State, _ place: ComparisonPlace) {
        self.state = state
        self.place = place
        geometry = ComparisonGeometry(state.layout.body)
        content = state.comparisonContent(place)
    }

    /// Draws on the whole screen.
    func draw(on canvas: inout Canvas) {
        canvas.inner(geometry.head) { drawHead(on: &$0) }
        canvas.inner(geometry.list) { canvas in
            let rows = content.rows.indices.dropFirst(place.cursor.top).prefix(canvas.size.rows)
            for (line, row) in rows.enumerated() { draw(row, at: line, on: &canvas) }
        }
        canvas.inner(geometry.detail) { drawDetail(on: &$0) }
    }

    private func drawHead(on canvas: inout Canvas) {
        for side in geometry.isStacked ? [chosenSide] : [.left, .right] {
            let columns = geometry.columns(of: side)
            let isChosen = side == chosenSide
            let line = isChosen ? look.heavyLine : look.glyphs.horizontal
            let start = Position(column: columns.lowerBound, row: 0)
            canvas.text(String(repeating: line, count: columns.count), at: start, style: look.style(.rule(focused: isChosen)))
            let reading = text(side).isReady ? "" : " \(look.glyphs.dot) reading\(look.glyphs.ellipsis)"
            let words = canvas.elided(" \(side.letter) \(text(side).title)\(reading)", columns: columns.count - 3)
            let end = canvas.text(
                words, at: Position(column: columns.lowerBound + 1, row: 0), style: look.style(isChosen ? .accent : .strong))
            if end > 0 { canvas.text(" ", at: Position(column: columns.lowerBound + 1 + end, row: 0)) }
        }
    }

    private func draw(_ row: Int, at line: Int, on canvas: inout Canvas) {
        switch content.rows[row] {
        case .kind(let kind, let both, let left, let right):
            let forms = ["\(both) in both, \(left) only in A, \(right) only in B", "\(both) both, \(left) A, \(right) B"]
            draw(kind, forms, line, &canvas)
        case .heading(let left, let right):
            canvas.text(left, at: Position(column: 2, row: line), style: look.style(.quiet))
            let column = geometry.columns(of: .right).lowerBound + 2
            if let right { canvas.text(right, at: Position(column: column, row: line), style: look.style(.quiet)) }
        case .entry(let left, let right, _): drawEntry(left, right, isChosen: content.item(atRow: row) == place.cursor.row, line, &canvas)
        case .none: canvas.text("none in either", at: Position(column: 2, row: line), style: look.style(.quiet))
        }
    }

    private func draw(_ kind: ConceptKind, _ forms: [String], _ line: Int, _ canvas: inout Canvas) {
        canvas.text(look.sign(kind), at: Position(column: 0, row: line), style: look.style(.kind(kind)))
        let title = PaneID(kind).title
        let used = 2 + canvas.text(title, at: Position(column: 2, row: line), style: look.style(.strong))
        let room = canvas.size.columns - used - 4
        let counts = forms.first { $0.utf8.count <= room } ?? forms[forms.count - 1]
        let shown = canvas.elided("\(look.glyphs.dot) \(counts)", columns: room + 2)
        canvas.text(shown, at: Position(column: used + 1, row: line), style: look.style(.quiet))
    }

    private func drawEntry(_ left: ConceptID?, _ right: ConceptID?, isChosen: Bool, _ line: Int, _ canvas: inout Canvas) {
        if geometry.isStacked {
            let both = left != nil && right != nil
            let side: ComparisonPlace.Side = both ? place.side : left != nil ? .left : .right
            drawName(side == .left ? left : right, side, isChosen, line, &canvas)
        } else {
            drawName(left, .left, isChosen && chosenSide == .left, line, &canvas)
            drawName(right, .right, isChosen && chosenSide == .right, line, &canvas)
        }
    }

    private func drawName(_ id: ConceptID?, _ side: ComparisonPlace.Side, _ isChosen: Bool, _ line: Int, _ canvas: inout Canvas) {
        guard let concept = id.flatMap({ text(side).whole.concept($0) }) else { return }
        let columns = geometry.columns(of: side)
        let count = "\(concept.mentions.count)"
        let name = canvas.elided(concept.name, columns: max(1, columns.count - 4 - count.utf8.count))
        canvas.text(name, at: Position(column: columns.lowerBound + 2, row: line), style: look.style(isChosen ? .strong : .plain))
        canvas.text(count, endingBefore: columns.upperBound - 1, row: line, style: look.style(.quiet))
        if let sign = look.sign(concept.stance) {
            canvas.text(sign, at: Position(column: columns.lowerBound + 1, row: line), style: look.style(.quiet))
        }
        guard isChosen else { return }
        canvas.text(look.glyphs.pointer, at: Position(column: columns.lowerBound, row: line), style: look.style(.accent))
        canvas.style(
            Rect(column: columns.lowerBound, row: line, columns: columns.count, rows: 1), look.style(.chosen(focused: true)))
    }

    func text(_ side: ComparisonPlace.Side) -> TextState { state.texts[place.text(on: side)] }
}
