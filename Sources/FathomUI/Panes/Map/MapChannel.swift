/// The lines between a lane and the one before it, or before the first lane the lines inside it: on which row each comes in, and on which
/// track it goes up or down.
struct MapChannel {
    /// What comes in at one place of the lane.
    struct Inlet {
        /// Which line, by the row on which it leaves.
        let source: Int
        /// The row on which it comes in.
        let row: Int
    }

    /// The vertical stretch of a line on one side of the row on which it leaves.
    private struct Climb {
        let source: Int
        let rows: ClosedRange<Int>
        var isUp: Bool { rows.lowerBound < source }
    }

    /// The inlets of each place of the lane, from top to bottom.
    private(set) var inlets: [[Inlet]] = []
    /// How many tracks there are.
    private(set) var trackCount = 0
    /// The track on which the line that leaves on a row goes up, and the one on which it goes down.
    private var up: [Int: Int] = [:]
    private var down: [Int: Int] = [:]

    /// The rows on which something leaves, which nothing else may come in on.
    private let sources: Set<Int>

    /// A channel into the items of a lane, each with the rows that lines may come in on and the rows on which those lines leave.
    init(into items: [(rows: ClosedRange<Int>, sources: [Int])], sources: Set<Int>) {
        self.sources = sources
        inlets = items.map { inlets(rows: $0.rows, sources: $0.sources.sorted()) }
        lay(climbs())
    }

    /// The track on which the line that leaves on row `source` gets to `row`; nil if that is the same row.
    func track(from source: Int, to row: Int) -> Int? {
        row == source ? nil : row < source ? up[source] : down[source]
    }

    /// The furthest track that the line which leaves on row `source` has in this channel.
    func tracks(of source: Int) -> [Int] { [up[source], down[source]].compactMap { $0 } }

    /// The rows for lines that come in from above to below: each as near as can be to the row on which it leaves, on an even row, or an odd
    /// one on which nothing else leaves. There are even rows for all of them.
    private func inlets(rows: ClosedRange<Int>, sources wanted: [Int]) -> [Inlet] {
        var last = rows.lowerBound - 1
        let lastEven = rows.upperBound - rows.upperBound % 2
        return wanted.enumerated().map { place, source in
            let behind = wanted.count - 1 - place
            let bound = max(last + 1, behind == 0 ? rows.upperBound : lastEven - 2 * behind)
            let free = (last + 1...bound).filter { $0 % 2 == 0 || $0 == source || !sources.contains($0) }
            let row = free.min { abs($0 - source) < abs($1 - source) } ?? bound
            last = row
            return Inlet(source: source, row: row)
        }
    }

    private func climbs() -> [Climb] {
        var reach: [Int: (low: Int, high: Int)] = [:]
        for inlet in inlets.joined() {
            let known = reach[inlet.source] ?? (inlet.source, inlet.source)
            reach[inlet.source] = (min(known.low, inlet.row), max(known.high, inlet.row))
        }
        var climbs: [Climb] = []
        for (source, ends) in reach {
            if ends.low < source { climbs.append(Climb(source: source, rows: ends.low...source)) }
            if ends.high > source { climbs.append(Climb(source: source, rows: source...ends.high)) }
        }
        return climbs
    }

    /// Gives each climb a track: lines that go up in order from the top, lines that go down from the bottom, each right of those of its
    /// direction that it meets, so that the two do not cross; and on no track where it would touch another.
    private mutating func lay(_ climbs: [Climb]) {
        let upward = climbs.filter(\.isUp).sorted { $0.source < $1.source }
        let downward = climbs.filter { !$0.isUp }.sorted { $0.source > $1.source }
        var tracks: [[ClosedRange<Int>]] = []
        for group in [downward, upward] {
            var laid: [(rows: ClosedRange<Int>, track: Int)] = []
            for climb in group {
                var track = group.count > 1_500 ? 0 : laid.reduce(0) { $1.rows.overlaps(climb.rows) ? max($0, $1.track + 1) : $0 }
                while track < tracks.count, tracks[track].contains(where: { $0.overlaps(climb.rows) }) { track += 1 }
                if track == tracks.count { tracks.append([]) }
                tracks[track].append(climb.rows)
                laid.append((climb.rows, track))
                if climb.isUp { up[climb.source] = track } else { down[climb.source] = track }
            }
        }
        trackCount = tracks.count
    }
}
