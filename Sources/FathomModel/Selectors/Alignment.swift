/// Where in a stretch of folded text some words fit best, and how well.
struct Alignment {
    /// The indices of the text that the words cover.
    let range: Range<Int>
    /// From 1 for the very words down to 0: one less the share of letters to change, leave out or put in.
    let likeness: Double

    /// Longest words that are laid against the text as a whole; of longer ones the beginning and the end are.
    static let longest = 1_200

    /// The best fit of `words` in `text[stretch]`; of equally good ones the one that begins nearest to `expected`. Time and room are of the
    /// order of the words times the stretch.
    init(_ words: ArraySlice<UInt8>, in text: [UInt8], _ stretch: Range<Int>, near expected: Int) {
        let stretch = stretch.clamped(to: 0..<text.count)
        guard !words.isEmpty else {
            (range, likeness) = (expected..<expected, 1)
            return
        }
        var costs = [Int32](repeating: 0, count: stretch.count + 1)
        var starts = (0...stretch.count).map { Int32($0) }
        for (row, word) in words.enumerated() {
            Self.advance(&costs, &starts, by: word, row: Int32(row), text, stretch.lowerBound)
        }
        let goal = expected - stretch.lowerBound
        let best = costs.indices.min { (costs[$0], abs(Int(starts[$0]) - goal), $0) < (costs[$1], abs(Int(starts[$1]) - goal), $1) } ?? 0
        range = stretch.lowerBound + Int(starts[best])..<stretch.lowerBound + max(Int(starts[best]), best)
        likeness = 1 - Double(costs[best]) / Double(words.count)
    }

    /// One more letter of the words: the costs of the row after `row`, and where in the stretch each of its ways began.
    private static func advance(
        _ costs: inout [Int32], _ starts: inout [Int32], by letter: UInt8, row: Int32, _ text: [UInt8], _ offset: Int
    ) {
        var corner = costs[0]
        var cornerStart = starts[0]
        costs[0] = row + 1
        for column in 1..<max(1, costs.count) {
            var cost = corner &+ (text[offset &+ column &- 1] == letter ? 0 : 1)
            var start = cornerStart
            (corner, cornerStart) = (costs[column], starts[column])
            if costs[column] &+ 1 < cost { (cost, start) = (costs[column] &+ 1, starts[column]) }
            if costs[column &- 1] &+ 1 < cost { (cost, start) = (costs[column &- 1] &+ 1, starts[column &- 1]) }
            (costs[column], starts[column]) = (cost, start)
        }
    }
}
