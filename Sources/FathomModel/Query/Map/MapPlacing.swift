/// Where everything in the lanes stands from top to bottom, in steps of two rows.
public struct MapPlacing: Sendable {
    /// The items of each lane and how tall they are, in steps.
    public let heights: [[Int]]
    /// Where they begin, in steps from the top.
    public private(set) var tops: [[Int]]
    /// What each item is joined with, in other lanes: lane and place there.
    private let neighbours: [[[(lane: Int, place: Int)]]]
    /// How far below its top an item's lines come in, in steps.
    private let inlets: [[Double]]
    /// How much it matters that an item's lines are straight: more for a line that passes.
    private let weights: [[Double]]

    /// How far below its top an item's lines go out, in steps: its first row inside.
    private static let outlet = 0.5

    /// Places the items of `net`, as near as their order allows to what they are joined with. O(rounds x lines).
    public init(_ net: MapNet) {
        heights = net.items.map { lane in lane.map { $0.isPassage ? 1 : max(1, $0.incoming) + 1 } }
        inlets = net.items.map { lane in lane.map { $0.incoming <= 1 ? 0.5 : Double($0.incoming + 1) / 2 } }
        weights = net.items.map { lane in lane.map { $0.isPassage ? 6 : 1 } }
        neighbours = net.items.map { lane in lane.map { $0.sources + $0.targets } }
        tops = heights.map { Self.stacked($0) }
        let rounds = net.items.reduce(0) { $0 + $1.count } > 2_000 ? 4 : 10
        for round in 0..<rounds {
            for lane in round % 2 == 0 ? Array(tops.indices) : tops.indices.reversed() { settle(lane) }
        }
        let highest = tops.compactMap(\.first).min() ?? 0
        tops = tops.map { $0.map { $0 - highest } }
    }

    private static func stacked(_ heights: [Int]) -> [Int] {
        var end = 0
        return heights.map { height in
            defer { end += height }
            return end
        }
    }

    /// Moves the items of a lane as near as can be to where their lines would be straight.
    private mutating func settle(_ lane: Int) {
        var wishes: [(top: Double, weight: Double)] = []
        for place in heights[lane].indices {
            guard let wish = wish(of: (lane, place)) else {
                let after = wishes.last.map { $0.top + Double(heights[lane][place - 1]) }
                wishes.append((after ?? Double(tops[lane][place]), 0.001))
                continue
            }
            wishes.append(wish)
        }
        tops[lane] = Self.apart(wishes, heights[lane])
    }

    /// Where an item wants to begin, by all that it is joined with, and how much; nil if it is joined with nothing.
    private func wish(of item: (lane: Int, place: Int)) -> (top: Double, weight: Double)? {
        var sum = 0.0
        var weight = 0.0
        for other in neighbours[item.lane][item.place] {
            let step = max(weights[item.lane][item.place], weights[other.lane][other.place])
            sum += step * pull(of: other, on: item)
            weight += step
        }
        return weight > 0 ? (sum / weight, weight) : nil
    }

    /// Where an item would begin if its line to `other` were straight.
    private func pull(of other: (lane: Int, place: Int), on item: (lane: Int, place: Int)) -> Double {
        let top = Double(tops[other.lane][other.place])
        if other.lane < item.lane { return top + Self.outlet - inlets[item.lane][item.place] }
        return top + inlets[other.lane][other.place] - Self.outlet
    }

    /// Tops in the given order and without overlap whose weighted squared distances from the wishes are least (pool adjacent violators),
    /// then in whole steps.
    private static func apart(_ wishes: [(top: Double, weight: Double)], _ heights: [Int]) -> [Int] {
        var pools: [(mean: Double, weight: Double, count: Int)] = []
        var offset = 0.0
        for (wish, height) in zip(wishes, heights) {
            pools.append((wish.top - offset, wish.weight, 1))
            offset += Double(height)
            while pools.count > 1, let last = pools.last, pools[pools.count - 2].mean > last.mean {
                let before = pools[pools.count - 2]
                let weight = before.weight + last.weight
                let mean = (before.mean * before.weight + last.mean * last.weight) / weight
                pools.removeLast(2)
                pools.append((mean, weight, before.count + last.count))
            }
        }
        var tops: [Int] = []
        var end = Int.min / 2
        var stacked = 0
        for pool in pools {
            for _ in 0..<pool.count {
                let top = max(end, Int(pool.mean.rounded()) + stacked)
                stacked += heights[tops.count]
                end = top + heights[tops.count]
                tops.append(top)
            }
        }
        return tops
    }
}
