import FathomModel

/// The map of an argument as a picture, in pixels: the boxes and lines of the map on the screen, its lanes, its order and its heights, with curves
/// where the screen has corners.
struct MapPicture {
    /// A point of the picture.
    struct Point: Hashable {
        let x: Int
        let y: Int
    }

    /// The box of a concept.
    struct Box {
        let concept: Concept
        let x: Int
        let y: Int
        let height: Int
    }

    /// The line of a tie.
    struct Line {
        let tie: Lanes.Tie
        /// The points that it goes through, from left to right: out of a box, in and out at each lane that it passes, and into a box. In its own
        /// lane: out and in on the left.
        let points: [Point]
    }

    /// Sizes in pixels: of a box from left to right, of a step of the map from top to bottom, between lanes, at the edges, and above the boxes.
    static let boxWidth = 200, step = 26, gap = 150, margin = 24, head = 84

    /// The lanes, and where each begins.
    let lanes: [(kind: ConceptKind, x: Int)]
    /// The boxes, lane by lane.
    let boxes: [Box]
    /// The lines, by their ends.
    let lines: [Line]
    /// The size of the picture.
    let size: Point

    /// The picture of a model. As costly as the map on the screen.
    init(_ model: ArgumentModel) {
        let order = Lanes(ConceptKind.allCases.flatMap { model.ranked($0).map(\.id) }, of: model)
        let net = MapNet(order), placing = MapPlacing(net)
        let hasInside = order.ties.contains(where: \.isInside)
        let start = Self.margin + (hasInside ? Self.gap - 30 : 0)
        let lanes = order.kinds.enumerated().map { (kind: $1, x: start + $0 * (Self.boxWidth + Self.gap)) }
        let plan = MapPlan(net: net, placing: placing, lanes: lanes.map(\.x))
        self.lanes = lanes
        boxes = plan.boxes(of: model)
        lines = plan.lines(of: order.ties)
        let right = (lanes.last?.x ?? Self.margin) + (lanes.isEmpty ? 2 : 1) * Self.boxWidth + Self.margin
        let bottom = boxes.map { $0.y + $0.height }.max() ?? Self.head
        size = Point(x: max(right, 480), y: bottom + Self.margin)
    }
}

/// Turns the places of the map into pixels.
private struct MapPlan {
    let net: MapNet
    let placing: MapPlacing
    /// Where each lane begins.
    let lanes: [Int]

    func boxes(of model: ArgumentModel) -> [MapPicture.Box] {
        net.items.enumerated().flatMap { lane, items in
            items.enumerated().compactMap { place, item in
                guard !item.isPassage, let concept = model.concept(item.concept) else { return nil }
                return MapPicture.Box(concept: concept, x: lanes[lane], y: top(lane, place) + 4, height: height(lane, place) - 8)
            }
        }
    }

    /// The lines; those into one box come in one below the other, in the order of where they come from.
    func lines(of ties: [Lanes.Tie]) -> [MapPicture.Line] {
        var coming: [ConceptID: [Int]] = [:]
        for (place, tie) in ties.enumerated() { coming[tie.right, default: []].append(place) }
        var inlets = [Int](repeating: 0, count: ties.count)
        for (id, places) in coming {
            guard let goal = net.places[id] else { continue }
            let sorted = places.sorted { (height(before: ties[$0]), $0) < (height(before: ties[$1]), $1) }
            let room = height(goal.lane, goal.place)
            for (count, place) in sorted.enumerated() {
                inlets[place] = top(goal.lane, goal.place) + room * (count + 1) / (sorted.count + 1)
            }
        }
        return ties.indices.compactMap { line(of: ties[$0], into: inlets[$0]) }
    }

    private func line(of tie: Lanes.Tie, into inlet: Int) -> MapPicture.Line? {
        let way = net.way(of: tie)
        guard let start = way.first, let goal = way.last, way.count > 1 else { return nil }
        let isInside = start.lane == goal.lane
        let first = MapPicture.Point(x: lanes[start.lane] + (isInside ? 0 : MapPicture.boxWidth), y: outlet(start))
        let passed = way.dropFirst().dropLast().flatMap { place in
            [0, MapPicture.boxWidth].map { MapPicture.Point(x: lanes[place.lane] + $0, y: outlet(place)) }
        }
        return MapPicture.Line(tie: tie, points: [first] + passed + [MapPicture.Point(x: lanes[goal.lane], y: inlet)])
    }

    /// The height at which a line stands before it comes in.
    private func height(before tie: Lanes.Tie) -> Int { net.way(of: tie).dropLast().last.map { outlet($0) } ?? 0 }

    private func top(_ lane: Int, _ place: Int) -> Int { MapPicture.head + placing.tops[lane][place] * MapPicture.step }

    private func height(_ lane: Int, _ place: Int) -> Int { placing.heights[lane][place] * MapPicture.step }

    private func outlet(_ item: (lane: Int, place: Int)) -> Int { top(item.lane, item.place) + MapPicture.step * 3 / 4 }
}
