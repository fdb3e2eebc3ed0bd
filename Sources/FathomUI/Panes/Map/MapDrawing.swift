import FathomModel
import FathomScreen

extension MapLayout {
    /// The map of `lanes` with boxes and tracks of that shape; `words` says how many columns the words of a line take. Nearly linear in the
    /// lines, save for tracks, of which there are few where there are few lines. The same lanes give the same map.
    init(_ lanes: Lanes, shape: Shape, words: (Lanes.Tie) -> Int) {
        let net = MapNet(lanes)
        let drawing = MapDrawing(net, lanes, shape: shape, labels: lanes.ties.map { shape.hasLabels ? words($0) : 0 })
        let placed = lanes.kinds.indices.map { Lane(kind: lanes.kinds[$0], column: drawing.columns[$0], columns: shape.boxColumns) }
        self.init(
            shape: shape, boxes: drawing.boxes, routes: drawing.routes, lanes: placed,
            columns: placed.last.map { $0.column + $0.columns } ?? 0)
    }
}

/// Turns places in lanes into cells: channels of tracks between the lanes, boxes, and the stretches of every line.
private struct MapDrawing {
    let net: MapNet
    let shape: MapLayout.Shape
    /// The first column of each lane.
    private(set) var columns: [Int] = []
    private(set) var boxes: [MapLayout.Box] = []
    private(set) var routes: [MapLayout.Route] = []

    private let tops: [[Int]]
    private let heights: [[Int]]
    private var channels: [MapChannel] = []
    /// Columns for words before each lane.
    private var labelColumns: [Int] = []

    init(_ net: MapNet, _ lanes: Lanes, shape: MapLayout.Shape, labels: [Int]) {
        self.net = net
        self.shape = shape
        let placing = MapPlacing(net)
        tops = placing.tops.map { $0.map { 2 * $0 } }
        heights = placing.heights.map { $0.map { 2 * $0 } }
        channels = net.items.indices.map { channel(before: $0) }
        labelColumns = net.items.map { _ in 0 }
        for (tie, label) in zip(lanes.ties, labels) {
            guard let lane = net.places[tie.right]?.lane else { continue }
            labelColumns[lane] = max(labelColumns[lane], label)
        }
        placeLanes()
        placeBoxes()
        for (tie, label) in zip(lanes.ties, labels) { routes.append(route(of: tie, label: label)) }
    }

    /// The row on which an item's lines leave: its first row inside.
    private func outlet(_ lane: Int, _ place: Int) -> Int { tops[lane][place] + 1 }

    private func channel(before lane: Int) -> MapChannel {
        let items = net.items[lane]
        if lane == 0 {
            var sources = [[Int]](repeating: [], count: items.count)
            var leaving: Set<Int> = []
            for (place, item) in items.enumerated() where !item.beside.isEmpty {
                leaving.insert(outlet(0, place))
                for other in item.beside { sources[other].append(outlet(0, place)) }
            }
            return MapChannel(into: items.indices.map { (rows(0, $0), sources[$0]) }, sources: leaving)
        }
        let leaving = net.items[lane - 1].indices.filter { !net.items[lane - 1][$0].targets.isEmpty }.map { outlet(lane - 1, $0) }
        let into = items.indices.map { place in (rows(lane, place), items[place].sources.map { outlet($0.lane, $0.place) }) }
        return MapChannel(into: into, sources: Set(leaving))
    }

    /// The rows on which lines may come in: those inside a box, or the two of a passage.
    private func rows(_ lane: Int, _ place: Int) -> ClosedRange<Int> {
        let top = tops[lane][place]
        return net.items[lane][place].isPassage ? top...top + 1 : top + 1...top + heights[lane][place] - 2
    }

    private mutating func placeLanes() {
        var column = 0
        for lane in net.items.indices {
            column += channelColumns(before: lane)
            columns.append(column)
            column += shape.boxColumns
        }
    }

    /// Columns before a lane: a cell, the tracks, the words with a cell on either side, and the cell for the sign of the direction.
    private func channelColumns(before lane: Int) -> Int {
        let tracks = channels[lane].trackCount
        if tracks == 0, lane == 0 { return 0 }
        let words = labelColumns[lane] > 0 ? labelColumns[lane] + 2 : 1
        return 1 + (tracks > 0 ? (tracks - 1) * shape.spacing + 1 : 0) + words + 1
    }

    private mutating func placeBoxes() {
        for (lane, items) in net.items.enumerated() {
            for (place, item) in items.enumerated() where !item.isPassage {
                let rect = Rect(column: columns[lane], row: tops[lane][place], columns: shape.boxColumns, rows: heights[lane][place])
                boxes.append(MapLayout.Box(concept: item.concept, rect: rect, lane: lane))
            }
        }
    }

    /// The column of a track before a lane: of the first lane the nearest to it is the first, of the others the nearest to the lane before.
    private func column(ofTrack track: Int, before lane: Int) -> Int {
        let start = columns[lane] - channelColumns(before: lane)
        let count = channels[lane].trackCount
        return start + 1 + (lane == 0 ? count - 1 - track : track) * shape.spacing
    }

    private func route(of tie: Lanes.Tie, label: Int) -> MapLayout.Route {
        var route = MapLayout.Route(tie: tie, labelColumns: label)
        let way = net.way(of: tie)
        for (from, to) in zip(way, way.dropFirst()) { extend(&route, from, to) }
        return route
    }

    /// Adds the stretches from one place to another in the next lane, or in the first lane to one beside it.
    private func extend(_ route: inout MapLayout.Route, _ from: (lane: Int, place: Int), _ to: (lane: Int, place: Int)) {
        let source = outlet(from.lane, from.place)
        guard let inlet = channels[to.lane].inlets[to.place].first(where: { $0.source == source }) else { return }
        let isBeside = from.lane == to.lane
        let isBox = !net.items[to.lane][to.place].isPassage
        let start = Position(column: isBeside ? columns[from.lane] : edge(from), row: source)
        let mark = Position(column: columns[to.lane] - 1, row: inlet.row)
        let isTaken = isBox && route.flow != .onward && route.flow != .both
        let end = Position(column: isTaken || !isBox ? columns[to.lane] : mark.column, row: inlet.row)
        if let track = channels[to.lane].track(from: source, to: inlet.row) {
            let column = self.column(ofTrack: track, before: to.lane)
            let corners = [Position(column: column, row: source), Position(column: column, row: inlet.row)]
            route.stretches += [.init(start, corners[0]), .init(corners[0], corners[1]), .init(corners[1], end)]
        } else {
            route.stretches.append(.init(start, end))
        }
        if isBox {
            route.mark = mark
        } else if inlet.row != outlet(to.lane, to.place) {
            route.stretches.append(.init(end, Position(column: end.column, row: outlet(to.lane, to.place))))
        }
    }

    /// The last cell of an item before the channel behind it: the border of a box; a passage begins at the left edge of its lane.
    private func edge(_ item: (lane: Int, place: Int)) -> Int {
        columns[item.lane] + (net.items[item.lane][item.place].isPassage ? 0 : shape.boxColumns - 1)
    }
}
