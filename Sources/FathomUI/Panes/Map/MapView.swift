import FathomModel
import FathomScreen

/// Draws the map of the argument.
struct MapView {
    let place: MapPlace
    let text: TextState
    let look: Look

    /// Draws header, names of the lanes and map on the whole canvas.
    func draw(on canvas: inout Canvas) {
        let layout = text.map(place, columns: canvas.size.columns).layout
        let shown = layout.boxes.count, all = text.model.concepts.count
        let count = shown == all ? "\(all)" : "\(shown) of \(all)"
        OverviewHeader(key: look.keys[.overview(.map)], title: "Map", detail: detail, trailing: text.isReady ? count : "")
            .draw(on: &canvas, look: look)
        guard !layout.boxes.isEmpty else {
            let reading = "reading\(look.glyphs.ellipsis)"
            return canvas.note(text.isReady ? "Nothing was found in this text that could be drawn." : reading, look: look)
        }
        let area = MapView.area(canvas.size)
        if area.row > 1 { drawLanes(layout, on: &canvas) }
        canvas.inner(area) { drawMap(layout, chosen: text.panes.selection, on: &$0) }
    }

    /// Where the map itself lies on a screen of that size: below the header and, where there is room, the names of the lanes.
    static func area(_ size: Size) -> Rect {
        let top = size.rows >= 8 ? 2 : min(1, size.rows)
        return Rect(column: 0, row: top, columns: size.columns, rows: size.rows - top)
    }

    private var detail: String {
        let name = place.centre.flatMap { text.model.concept($0)?.name }
        let only = text.showing.heading.map { ", only \($0)" } ?? ""
        switch (place.zoom, name) {
        case (.neighbourhood, let name?): return "around \(name)\(only)"
        case (.chain, let name?): return "chain through \(name)\(only)"
        default: return "the whole argument\(only)"
        }
    }

    private func drawLanes(_ layout: MapLayout, on canvas: inout Canvas) {
        for lane in layout.lanes {
            let column = lane.column - place.left
            let count = layout.boxes.count { $0.concept.kind == lane.kind }
            let pane = PaneID(lane.kind)
            let forms = ["\(pane.title) \(count)", pane.title, pane.shortTitle]
            let room = min(lane.columns - 1, canvas.size.columns - column - 3)
            let words = forms.first { $0.utf8.count <= room } ?? pane.shortTitle
            let style = look.style(.kind(lane.kind))
            canvas.text(look.sign(lane.kind), at: Position(column: column + 1, row: 1), style: style)
            canvas.text(words, at: Position(column: column + 3, row: 1), style: look.style(.strong))
        }
    }

    /// Draws the part of the map that shows, the box and the lines of `chosen` heavy.
    func drawMap(_ layout: MapLayout, chosen: ConceptID?, on canvas: inout Canvas) {
        let part = Rect(column: place.left, row: place.top, columns: canvas.size.columns, rows: canvas.size.rows)
        MapGrid(layout, part: part, chosen: chosen).draw(on: &canvas, look: look)
        for route in layout.routes { draw(route, isChosen: route.tie.left == chosen || route.tie.right == chosen, on: &canvas) }
        for box in layout.boxes where !box.rect.intersection(part).isEmpty { draw(box, isChosen: box.concept == chosen, on: &canvas) }
    }

    /// The sign of a line's direction, and its words.
    private func draw(_ route: MapLayout.Route, isChosen: Bool, on canvas: inout Canvas) {
        let mark = Position(column: route.mark.column - place.left, row: route.mark.row - place.top)
        guard (0..<canvas.size.rows).contains(mark.row) else { return }
        let style = look.style(isChosen ? .accent : .quiet)
        let (backward, onward) = look.glyphs == .unicode ? ("◂", "▸") : ("<", ">")
        switch route.flow {
        case .neither: break
        case .onward: canvas.text(onward, at: mark, style: style)
        case .backward: canvas.text(backward, at: mark, style: style)
        case .both: canvas.text(backward + onward, at: Position(column: mark.column - 1, row: mark.row), style: style)
        }
        guard route.labelColumns > 0 else { return }
        let start = Position(column: route.label.start.column - place.left, row: mark.row)
        canvas.text(MapWords.words(route.tie, look.glyphs), at: start, style: style, columns: route.labelColumns)
    }

    private func draw(_ box: MapLayout.Box, isChosen: Bool, on canvas: inout Canvas) {
        guard let concept = text.model.concept(box.concept) else { return }
        let origin = Position(column: box.rect.column - place.left, row: box.rect.row - place.top)
        let room = box.rect.columns - 4
        let inside = box.rect.rows - 2
        let lines = TextWrap.lines(MapWords.breakable(concept.name, columns: room), columns: room, most: inside, glyphs: look.glyphs)
        let style = look.style(isChosen ? .accent : .plain)
        canvas.text(
            look.sign(concept.kind), at: Position(column: origin.column + 1, row: origin.row + 1), style: look.style(.kind(concept.kind)))
        for (row, line) in lines.enumerated() {
            canvas.text(line, at: Position(column: origin.column + 3, row: origin.row + 1 + row), style: style, columns: room)
        }
        guard lines.count < inside else { return }
        let count = "\(concept.mentions.count) mention\(concept.mentions.count == 1 ? "" : "s")"
        let place = Position(column: origin.column + 3, row: origin.row + 1 + lines.count)
        canvas.text(canvas.elided(count, columns: room), at: place, style: look.style(.quiet))
    }
}
