/// Where in a text the words of selectors may stand, told by the runs of letters that they share with it.
///
/// All selectors are looked up in one pass over the text: a run of `length` letters that both have votes for where the words would begin if
/// nothing around had changed. Runs that the text has too often to tell a place do not vote.
struct SeedVotes {
    /// Letters of a run: about two words.
    private static let length = 10
    /// How often a text may have a run for it to tell a place.
    private static let most = 40
    /// Votes within so many letters are for one place.
    private static let width = 24
    /// At most so many places are kept of each selector, those with most votes.
    private static let kept = 8

    /// Where a run stands in a selector.
    private struct Run {
        var selector: Int32
        var offset: Int32
        /// The next run of the same letters, as an index into `runs`; -1 for the last.
        var next: Int32
    }

    private var runs: [Run] = []
    private var first: [UInt64: Int32] = [:]
    /// One bit for the low end of every hash that a selector has, which spares most look-ups.
    private var sieve = [Bool](repeating: false, count: 1 << 16)

    /// The selectors whose words, with those around them, are `words`.
    init(_ words: [[UInt8]]) {
        for (selector, letters) in words.enumerated() {
            Self.forEachRun(of: letters) { hash, offset in
                runs.append(Run(selector: Int32(selector), offset: Int32(offset), next: first[hash] ?? -1))
                first[hash] = Int32(runs.count - 1)
                sieve[Int(hash & 0xFFFF)] = true
            }
        }
    }

    /// For each selector the indices of `text` at which its words may begin, likeliest first. Linear in the text and the votes.
    func places(in text: [UInt8], of count: Int) -> [[Int]] {
        var hits: [Int32: [Int32]] = [:]
        Self.forEachRun(of: text) { hash, offset in
            guard sieve[Int(hash & 0xFFFF)], let run = first[hash] else { return }
            if hits[run, default: []].count <= Self.most { hits[run, default: []].append(Int32(offset)) }
        }
        var votes = [[Int]](repeating: [], count: count)
        for (head, offsets) in hits where offsets.count <= Self.most {
            var place = head
            while place >= 0 {
                let run = runs[Int(place)]
                for offset in offsets { votes[Int(run.selector)].append(Int(offset) - Int(run.offset)) }
                place = run.next
            }
        }
        return votes.map(Self.likeliest)
    }

    /// The places with most votes, those within `width` letters taken for one.
    private static func likeliest(_ votes: [Int]) -> [Int] {
        var groups: [(place: Int, count: Int)] = []
        var start = 0
        let sorted = votes.sorted()
        for index in sorted.indices where index + 1 == sorted.count || sorted[index + 1] - sorted[start] > width {
            groups.append((commonest(sorted[start...index]), index + 1 - start))
            start = index + 1
        }
        return groups.sorted { ($1.count, $0.place) < ($0.count, $1.place) }.prefix(kept).map(\.place)
    }

    /// The number that sorted numbers have most often.
    private static func commonest(_ sorted: ArraySlice<Int>) -> Int {
        var (best, most, length) = (sorted.first ?? 0, 0, 0)
        for index in sorted.indices {
            length = index > sorted.startIndex && sorted[index] == sorted[index - 1] ? length + 1 : 1
            if length > most { (best, most) = (sorted[index], length) }
        }
        return best
    }

    /// Calls `body` with the hash and the first index of every run of letters.
    private static func forEachRun(of letters: [UInt8], _ body: (UInt64, Int) -> Void) {
        guard letters.count >= length else { return }
        let base: UInt64 = 0x9E37_79B9_7F4A_7C15
        let leaving = (0..<length).reduce(UInt64(1)) { power, _ in power &* base }
        var hash: UInt64 = 0
        for index in letters.indices {
            hash = hash &* base &+ UInt64(letters[index]) &+ 1
            if index >= length { hash = hash &- leaving &* (UInt64(letters[index - length]) &+ 1) }
            if index + 1 >= length { body(hash ^ hash >> 32, index + 1 - length) }
        }
    }
}
