/// What stands in the lanes and what is joined with what, by lane and place.
public struct MapNet: Sendable {
    /// Something in a lane.
    public struct Item: Sendable {
        /// The concept that stands here, or whose line passes.
        public let concept: ConceptID
        /// Whether it is a line that passes, and no box.
        public let isPassage: Bool
        /// What lines come from in the lane before.
        public internal(set) var sources: [(lane: Int, place: Int)] = []
        /// What lines lead to in the lane behind.
        public internal(set) var targets: [(lane: Int, place: Int)] = []
        /// What lines lead to in its own lane.
        public internal(set) var beside: [Int] = []
        /// How many lines come in from the left.
        public internal(set) var incoming = 0
    }

    /// What stands in each lane, from top to bottom.
    public private(set) var items: [[Item]]
    /// Where the concepts stand.
    public private(set) var places: [ConceptID: (lane: Int, place: Int)] = [:]
    /// Where the lines of a concept pass a lane, by lane.
    private var passages: [[ConceptID: Int]] = []

    /// The net of the concepts and ties in `lanes`. Linear in the ties.
    public init(_ lanes: Lanes) {
        items = lanes.items.map { lane in
            lane.map { item in
                switch item {
                case .concept(let id): Item(concept: id, isPassage: false)
                case .passage(let id): Item(concept: id, isPassage: true)
                }
            }
        }
        passages = items.map { _ in [:] }
        for (lane, row) in items.enumerated() {
            for (place, item) in row.enumerated() {
                if item.isPassage { passages[lane][item.concept] = place } else { places[item.concept] = (lane, place) }
            }
        }
        for tie in lanes.ties { join(tie) }
    }

    /// The places that the line of a tie goes through, from its left end to its right.
    public func way(of tie: Lanes.Tie) -> [(lane: Int, place: Int)] {
        guard let start = places[tie.left], let goal = places[tie.right] else { return [] }
        guard start.lane < goal.lane else { return [start, goal] }
        let passed = (start.lane + 1..<goal.lane).compactMap { lane in passages[lane][tie.left].map { (lane: lane, place: $0) } }
        return [start] + passed + [goal]
    }

    private mutating func join(_ tie: Lanes.Tie) {
        let way = way(of: tie)
        guard let start = way.first, let goal = way.last else { return }
        if start.lane == goal.lane {
            items[start.lane][start.place].beside.append(goal.place)
            items[goal.lane][goal.place].incoming += 1
            return
        }
        for (from, to) in zip(way, way.dropFirst()) {
            guard !items[from.lane][from.place].targets.contains(where: { $0 == to }) else { continue }
            items[from.lane][from.place].targets.append(to)
            items[to.lane][to.place].sources.append(from)
            items[to.lane][to.place].incoming += 1
        }
    }
}
