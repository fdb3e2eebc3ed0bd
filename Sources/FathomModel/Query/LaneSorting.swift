/// Sorts what stands in lanes so that few lines between neighbouring lanes cross.
struct LaneSorting {
    /// Everything that stands in a lane, by number.
    private(set) var items: [Lanes.Item] = []
    /// The numbers in each lane, from top to bottom.
    private(set) var lanes: [[Int]] = []
    /// How many pairs of lines cross.
    private(set) var crossings = 0

    /// What each item is joined with in the lane to the left, in the lane to the right, and in its own lane.
    private var left: [[Int]] = []
    private var right: [[Int]] = []
    private var beside: [[Int]] = []
    /// Where each item stands in its lane.
    private var place: [Int] = []
    /// How many items of each lane are joined with anything; they stand before the others.
    private var joined: [Int] = []
    /// How many lines there are between lanes.
    private var lines = 0

    /// The lanes of `concepts` in that order, and the lines that `ties` ask for.
    init(_ concepts: [ConceptID], kinds: [ConceptKind], ties: [Lanes.Tie]) {
        var numbers: [Lanes.Item: [Int]] = [:]
        var lane: [ConceptKind: Int] = [:]
        for (place, kind) in kinds.enumerated() { lane[kind] = place }
        lanes = kinds.map { _ in [] }
        for id in concepts {
            guard let place = lane[id.kind] else { continue }
            numbers[.concept(id)] = [add(.concept(id), to: place)]
        }
        for tie in ties { draw(tie, lane, &numbers) }
        for index in lanes.indices {
            let ordered = lanes[index].filter { isJoined($0) }
            joined.append(ordered.count)
            arrange(ordered + lanes[index].filter { !isJoined($0) }, index)
        }
        crossings = counted()
    }

    private func isJoined(_ item: Int) -> Bool { !left[item].isEmpty || !right[item].isEmpty || !beside[item].isEmpty }

    private mutating func add(_ item: Lanes.Item, to lane: Int) -> Int {
        items.append(item)
        left.append([])
        right.append([])
        beside.append([])
        place.append(lanes[lane].count)
        lanes[lane].append(items.count - 1)
        return items.count - 1
    }

    /// Draws the line of a tie through the lanes between its ends, along what was drawn for others of the same concept already.
    private mutating func draw(_ tie: Lanes.Tie, _ lane: [ConceptKind: Int], _ numbers: inout [Lanes.Item: [Int]]) {
        guard let start = numbers[.concept(tie.left)]?.first, let goal = numbers[.concept(tie.right)]?.first else { return }
        guard let first = lane[tie.left.kind], let last = lane[tie.right.kind] else { return }
        guard first < last else {
            beside[start].append(goal)
            beside[goal].append(start)
            return
        }
        var here = start
        for passed in first + 1..<max(last, first + 1) {
            let known = numbers[.passage(of: tie.left)] ?? []
            if known.count > passed - first - 1 {
                here = known[passed - first - 1]
                continue
            }
            let next = add(.passage(of: tie.left), to: passed)
            numbers[.passage(of: tie.left), default: []].append(next)
            join(here, next)
            here = next
        }
        join(here, goal)
    }

    private mutating func join(_ from: Int, _ to: Int) {
        right[from].append(to)
        left[to].append(from)
        lines += 1
    }

    private mutating func arrange(_ order: [Int], _ lane: Int) {
        lanes[lane] = order
        for (index, item) in order.enumerated() { place[item] = index }
    }
}

extension LaneSorting {
    /// Finds an order with few crossings, and keeps the one that it had if that is best.
    mutating func sort() {
        var best = (lanes: lanes, crossings: crossings)
        let sweeps = lines > 4_000 ? 4 : lines > 800 ? 8 : 14
        for sweep in 0..<sweeps where best.crossings > 0 {
            for lane in sweep % 2 == 0 ? Array(lanes.indices) : lanes.indices.reversed() { settle(lane, isRightward: sweep % 2 == 0) }
            if lines <= 4_000 { exchangeNeighbours() }
            crossings = counted()
            if crossings < best.crossings { best = (lanes, crossings) }
        }
        for (lane, order) in best.lanes.enumerated() { arrange(order, lane) }
        crossings = best.crossings
    }

    /// Puts each item of a lane where what it is joined with on one side stands on average; what is joined with nothing there stays.
    private mutating func settle(_ lane: Int, isRightward: Bool) {
        let count = joined[lane]
        let keys = lanes[lane][..<count].map { item in
            (mean(isRightward ? left[item] : right[item]) ?? mean(beside[item]) ?? Double(place[item]), place[item], item)
        }
        let order = keys.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        arrange(order + lanes[lane][count...], lane)
    }

    private func mean(_ others: [Int]) -> Double? {
        others.isEmpty ? nil : Double(others.reduce(0) { $0 + place[$1] }) / Double(others.count)
    }

    /// Exchanges neighbours in a lane where that takes crossings away, a few times over.
    private mutating func exchangeNeighbours() {
        for _ in 0..<3 {
            var isBetter = false
            for lane in lanes.indices where joined[lane] > 1 {
                for index in 0..<joined[lane] - 1 where gain(lanes[lane][index], lanes[lane][index + 1]) > 0 {
                    lanes[lane].swapAt(index, index + 1)
                    place[lanes[lane][index]] = index
                    place[lanes[lane][index + 1]] = index + 1
                    isBetter = true
                }
            }
            guard isBetter else { return }
        }
    }

    /// How many crossings fewer there are if the upper of two neighbours goes below the lower.
    private func gain(_ upper: Int, _ lower: Int) -> Int {
        var gain = 0
        for side in [left, right] where side[upper].count * side[lower].count <= 4_096 {
            let below = side[lower].map { place[$0] }
            for end in side[upper].map({ place[$0] }) { gain += below.count { $0 < end } - below.count { $0 > end } }
        }
        return gain
    }

    /// How many pairs of lines cross, by counting for each line those that began above it and end below. O(lines log lines).
    private func counted() -> Int {
        var total = 0
        for lane in lanes.indices.dropLast() {
            var tally = Tally(count: lanes[lane + 1].count)
            for item in lanes[lane] {
                let ends = right[item].map { place[$0] }
                for end in ends { total += tally.count(above: end) }
                for end in ends { tally.add(end) }
            }
        }
        return total
    }
}

/// Counts how many numbers above a bound were added (a Fenwick tree). Each step is O(log n).
private struct Tally {
    private var sums: [Int]
    private var total = 0

    init(count: Int) {
        sums = Array(repeating: 0, count: count + 1)
    }

    mutating func add(_ number: Int) {
        total += 1
        var index = number + 1
        while index < sums.count {
            sums[index] += 1
            index += index & -index
        }
    }

    func count(above number: Int) -> Int {
        var upTo = 0
        var index = number + 1
        while index > 0 {
            upTo += sums[index]
            index -= index & -index
        }
        return total - upTo
    }
}
