import FathomModel
import FathomScreen

extension State {
    /// Where the map is, if it shows.
    private var mapPlace: MapPlace? {
        if case .map(let place)? = panes.overview?.subject { return place }
        return nil
    }

    /// Where on the screen the map itself lies.
    private var mapArea: Rect {
        let body = layout.body
        let area = MapView.area(Size(columns: body.columns, rows: body.rows))
        return Rect(column: body.column, row: body.row + area.row, columns: area.columns, rows: area.rows)
    }

    private var mapLayout: MapLayout? { mapPlace.map { text.map($0, columns: layout.body.columns).layout } }

    /// Opens the map: all of it where it fits on the screen, else around the selected concept.
    mutating func openMap() {
        let area = mapArea
        let whole = MapPlace(zoom: .whole, centre: panes.selection)
        let isSmall = text.model.concepts.count <= 60
        let layout = isSmall ? text.map(whole, columns: area.columns).layout : nil
        let fits = layout.map { $0.columns <= area.columns && $0.rows <= area.rows } ?? false
        show(.map(fits ? whole : whole.showing(.neighbourhood, around: panes.selection)))
    }

    /// Shows more or less of the argument around the selected concept.
    mutating func zoomMap(_ step: Action.Zoom) {
        guard let place = mapPlace else { return }
        let all = MapPlace.Zoom.allCases
        let target =
            switch step {
            case .closer: MapPlace.Zoom(rawValue: place.zoom.rawValue - 1)
            case .further: MapPlace.Zoom(rawValue: place.zoom.rawValue + 1)
            case .around: all[(place.zoom.rawValue + 1) % all.count]
            }
        guard let target else {
            return say(step == .closer ? "This is the neighbourhood already." : "This is the whole argument already.")
        }
        let selection = panes.selection
        panes.overview?.subject = .map(place.showing(target, around: selection))
    }

    /// Draws the map around the selected concept.
    mutating func centreMap() {
        guard let place = mapPlace else { return }
        let selection = panes.selection
        panes.overview?.subject = .map(place.showing(place.zoom, around: selection))
    }

    /// Moves from box to box down or up a lane.
    mutating func moveMap(_ motion: Action.Motion, times: Int) {
        guard let layout = mapLayout, let box = layout.box(of: panes.selection) else { return }
        let page = max(1, mapArea.rows / 4)
        let distance =
            switch motion {
            case .start: -layout.boxes.count
            case .end: layout.boxes.count
            default: (motion.distance(rows: page) ?? 0) * times
            }
        select(layout.box(distance, below: box).concept)
    }

    /// Moves from box to box across the lanes.
    mutating func sidestepMap(_ side: Action.Side, times: Int) {
        for _ in 0..<min(times, 4) {
            guard let layout = mapLayout, let box = layout.box(of: panes.selection), let target = layout.box(side, of: box) else { return }
            select(target.concept)
        }
    }

    /// Scrolls the map by rows.
    mutating func wheelMap(_ lines: Int) {
        guard var place = mapPlace else { return }
        place.top += lines
        place.isFree = true
        panes.overview?.subject = .map(place)
    }

    /// Selects the box at `position` of the screen.
    mutating func clickMap(_ position: Position) {
        guard let place = mapPlace, let layout = mapLayout, mapArea.contains(position) else { return }
        let cell = Position(column: position.column + place.left, row: position.row - mapArea.row + place.top)
        if let box = layout.box(at: cell) { select(box.concept) }
    }

    /// Keeps the map as laid out, the selection in it, and its scroll where the selected box shows.
    mutating func settleMap() {
        guard var place = mapPlace else { return }
        let content = text.map(place, columns: layout.body.columns)
        texts[current].kept.map = content
        if content.layout.box(of: panes.selection) == nil, let box = content.layout.box(of: place.centre) ?? content.layout.boxes.first {
            text.select(box.concept)
        }
        let area = mapArea
        let (columns, rows) = (content.layout.columns, content.layout.rows)
        let rect = content.layout.box(of: panes.selection)?.rect
        place.settle(rect, columns: columns, rows: rows, on: Size(columns: area.columns, rows: area.rows))
        panes.overview?.subject = .map(place)
    }

    private mutating func select(_ id: ConceptID) {
        text.select(id)
        guard var place = mapPlace else { return }
        place.isFree = false
        panes.overview?.subject = .map(place)
    }
}
