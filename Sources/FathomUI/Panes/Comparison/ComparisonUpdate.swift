import FathomModel
import FathomScreen
import FathomText

extension State {
    /// Puts this text beside the next one, or beside the one under the cursor of the library.
    mutating func compare() {
        guard texts.count > 1 else { return say("Only one text is open; fathom A B opens two.") }
        var right = (current + 1) % texts.count
        if case .library(let cursor)? = spread, cursor.row != current { right = cursor.row }
        var place = ComparisonPlace(left: current, right: right)
        let content = comparisonContent(place)
        place.cursor.row = content.item(holding: panes.selection, or: nil) ?? 0
        keptComparison = content
        spread = .comparison(place)
    }

    /// The rows of a comparison as they stand on the screen now. Constant time if nothing changed since they were kept.
    func comparisonContent(_ place: ComparisonPlace) -> ComparisonContent {
        let key = ComparisonContent.Key(
            left: place.left, right: place.right, editions: [texts[place.left].edition, texts[place.right].edition],
            isStacked: ComparisonGeometry(layout.body).isStacked)
        if let keptComparison, keptComparison.key == key { return keptComparison }
        let (left, right) = (texts[place.left], texts[place.right])
        let comparison = Comparison(
            left.whole, left.concepts ?? ConceptIndex(left.whole), right.whole, right.concepts ?? ConceptIndex(right.whole))
        return ComparisonContent(comparison, key)
    }

    /// Moves in a comparison.
    mutating func moveComparison(_ place: ComparisonPlace, _ motion: Action.Motion, times: Int) {
        var place = place
        let count = comparisonContent(place).items.count
        let rows = ComparisonGeometry(layout.body).list.rows
        place.cursor.move(to: place.cursor.target(motion, times: times, rows: rows, of: count), of: count)
        spread = .comparison(place)
    }

    /// Chooses a side; nil for the other one.
    mutating func choose(_ side: ComparisonPlace.Side?) {
        guard case .comparison(var place)? = spread else { return }
        place.side = side ?? place.side.other
        spread = .comparison(place)
    }

    /// Compares with the next or previous text instead.
    mutating func stepComparison(_ place: ComparisonPlace, _ step: Action.Step, times: Int) {
        let others = texts.indices.filter { $0 != place.left }
        guard others.count > 1, let here = others.firstIndex(of: place.right) else { return say("Only two texts are open.") }
        let distance = (step == .next ? times : -times) % others.count
        var place = ComparisonPlace(left: place.left, right: others[(here + distance + others.count) % others.count], side: place.side)
        place.cursor = ListCursor()
        spread = .comparison(place)
    }

    /// The concept under the cursor, on the chosen side if it has one in that row, else on the other.
    func target(of place: ComparisonPlace) -> (side: ComparisonPlace.Side, id: ConceptID)? {
        guard let entry = comparisonContent(place).entry(place.cursor.row) else { return nil }
        let chosen = place.side == .left ? entry.left : entry.right
        if let chosen { return (place.side, chosen) }
        return (place.side == .left ? entry.right : entry.left).map { (place.side.other, $0) }
    }

    /// Goes to the concept under the cursor in its text, as a jump that leads back into the comparison.
    mutating func followComparison(_ place: ComparisonPlace) {
        guard let target = target(of: place) else { return say("There is no concept to go to.") }
        leave()
        spread = nil
        current = place.text(on: target.side)
        text.select(target.id)
        showSelection()
        panes.focus(on: PaneID(target.id.kind))
        guard let concept = text.whole.concept(target.id), let mention = text.whole.showcase(of: concept) else { return }
        show(mention.span)
        panes.reader.cursor = nil
        panes.reader.evidence = text.document.sentence(at: mention.span.lower).map { text.document.sentences[$0].span }
        sayText()
    }

    /// Keeps the rows of a comparison, and its cursor on the concepts that it stood on before.
    mutating func settleComparison(_ place: ComparisonPlace) {
        var place = place
        let before = keptComparison?.entry(place.cursor.row)
        let isOld = keptComparison.map { $0.key.left == place.left && $0.key.right == place.right } ?? false
        let content = comparisonContent(place)
        if isOld, content.key != keptComparison?.key, let before,
            let item = content.item(holding: before.left, or: before.right)
        {
            place.cursor.row = item
        }
        keptComparison = content
        place.cursor.row = min(place.cursor.row, max(0, content.items.count - 1))
        let rows = max(1, ComparisonGeometry(layout.body).list.rows)
        place.cursor.settle(lines: content.lines(of: place.cursor.row), total: content.rows.count, rows: rows)
        spread = .comparison(place)
    }
}
