import FathomModel
import FathomScreen
import FathomText

/// Draws one list of concepts: its header, and a row for each with name, number of mentions and a bar of its weight.
struct ConceptsView {
    let pane: PaneID
    let text: TextState
    let look: Look
    let isFocused: Bool

    /// Draws on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let entries = text.entries(of: pane)
        header.draw(on: &canvas)
        guard !entries.isEmpty else { return canvas.note(emptiness, look: look) }
        let cursor = text.panes.lists[pane.rawValue - 1]
        let heaviest = text.heaviest(in: pane)
        let shown = entries.indices.dropFirst(cursor.top).prefix(max(0, canvas.size.rows - 1))
        for (line, index) in shown.enumerated() {
            guard let concept = text.model.concept(entries[index]) else { continue }
            draw(concept, heaviest: heaviest, at: line + 1, on: &canvas)
        }
    }

    /// The header of the list.
    var header: PaneHeader {
        PaneHeader(
            pane: pane, look: look, isFocused: isFocused, details: text.headings(of: pane, quotes: look.quotes),
            brief: text.brief(of: pane, quotes: look.quotes), trailing: trailing(text.entries(of: pane).count))
    }

    /// How many there are; of a filtered list "3/9", so that it cannot be taken for all.
    private func trailing(_ count: Int) -> String {
        guard text.isReady, text.showing != .all || text.isNarrowed(pane), let kind = pane.kind else {
            return text.isReady ? "\(count)" : ""
        }
        return "\(count)/\(text.whole.concepts(of: kind).count)"
    }

    private var emptiness: String {
        if text.failure != nil { return "The text cannot be read." }
        guard text.isReady else { return look.glyphs == .unicode ? "reading…" : "reading..." }
        if text.isNarrowed(pane) { return "No row of this list is like that. \(look.keys[.stepOut]) shows all." }
        if text.showing != .all { return "Nothing here is \(text.showing.words). \(look.keys[.showAll]) shows all." }
        switch pane {
        case .actors: return "No actors found in this text."
        case .threats: return "No threats found in this text."
        case .strategy: return "No strategy found in this text."
        default: return "No consequences found in this text."
        }
    }

    /// What stands behind a name: whose it is, and whether there is a note on it.
    private func signs(behind concept: Concept) -> String {
        let isNoted = text.noted.concepts.contains(concept.name.lowercased())
        return (look.sign(concept.origin) ?? "") + (isNoted ? look.noteSign : "")
    }

    private func draw(_ concept: Concept, heaviest: Double, at row: Int, on canvas: inout Canvas) {
        let columns = canvas.size.columns
        let isChosen = text.panes.selection == concept.id
        let isByLinks = text.shape(of: pane)?.order == .links
        let count = "\(isByLinks ? text.model.links(at: concept.id).count : concept.mentions.count)"
        let mark = Self.stripColumns(of: columns)
        let tail = columns >= 16 ? CellWidth.columns(of: count) + mark + 3 : 0
        let signs = signs(behind: concept)
        let name = canvas.elided(concept.name, columns: max(1, columns - 2 - tail - (signs.isEmpty ? 0 : CellWidth.columns(of: signs) + 1)))
        if isChosen {
            let pointer = Position(column: 0, row: row)
            canvas.text(
                look.glyphs.pointer, at: pointer, style: look.style(isFocused ? .accent : .concept(concept.kind, concept.curation.colour)))
        }
        if let sign = look.sign(concept.stance) { canvas.text(sign, at: Position(column: 1, row: row), style: look.style(.quiet)) }
        canvas.text(name, at: Position(column: 2, row: row), style: nameStyle(of: concept, isChosen: isChosen))
        if !signs.isEmpty {
            let place = Position(column: 3 + CellWidth.columns(of: name), row: row)
            canvas.text(signs, at: place, style: look.style(.accent), columns: max(0, columns - place.column))
        }
        guard tail > 0 else { return finish(row, name, isChosen, on: &canvas) }
        canvas.text(count, endingBefore: columns - mark - 2, row: row, style: look.style(isChosen ? .strong : .quiet))
        finish(row, name, isChosen, on: &canvas)
        let place = Position(column: columns - mark - 1, row: row)
        let isReversed = isChosen && isFocused
        guard mark == 1 else {
            return Strip(concept: concept, text: text, look: look, isReversed: isReversed).draw(at: place, columns: mark, on: &canvas)
        }
        canvas.text(
            bar(concept.weight, heaviest), at: place,
            style: look.style(isReversed ? .chosen(focused: true) : .concept(concept.kind, concept.curation.colour)))
    }

    /// A name in the colour that the reader gave to it, if any.
    private func nameStyle(of concept: Concept, isChosen: Bool) -> Style {
        let style = look.style(isChosen ? .strong : .plain)
        guard concept.curation.colour != nil, look.theme.isColoured else { return style }
        return Style(look.style(.concept(concept.kind, concept.curation.colour)).foreground, style.attributes)
    }

    /// How many columns of a list of `columns` columns tell where a concept stands; 1 for a bar of its weight instead.
    private static func stripColumns(of columns: Int) -> Int { columns >= 36 ? columns / 3 : 1 }

    private func finish(_ row: Int, _ name: String, _ isChosen: Bool, on canvas: inout Canvas) {
        if isChosen, isFocused {
            canvas.style(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), look.style(.chosen(focused: true)))
        }
        guard let search = text.search, search.pane == pane else { return }
        let place = Position(column: 2, row: row)
        canvas.mark(search.pattern.places(in: name), in: name, at: place, columns: CellWidth.columns(of: name), look: look)
    }

    private func bar(_ weight: Double, _ heaviest: Double) -> String {
        let heights = look.glyphs.heights
        guard heaviest > 0, weight.isFinite else { return heights[0] }
        let step = Int((weight / heaviest * Double(heights.count - 1)).rounded())
        return heights[min(max(0, step), heights.count - 1)]
    }
}
