/// A list of texts that narrows as a query is typed: what matches, best first.
///
/// What matched a shorter query is kept: typing on looks only there, and deleting costs nothing.
struct Narrowing: Sendable {
    /// What tells texts of one score apart before their order does.
    struct Standing: Hashable, Sendable {
        /// Texts of a lower rank stand behind all of a higher one. 0 or 1.
        var rank = 1
        /// What a text is worth more because it was used not long ago; the start of a word is worth 48.
        var bonus = 0
    }

    /// What matches a query, in the order of the texts, and the key that each sorts by.
    private struct Level: Sendable {
        let query: FuzzyQuery
        var matches: [Int32] = []
        var keys: [Int16] = []
    }

    /// Highest key of a rank.
    private static let mostScore = 16_383

    private let index: FuzzyIndex
    private let standings: [Standing]
    private var scorer = FuzzyScorer()
    /// Levels of ever longer queries, the first one of nothing.
    private var levels: [Level]
    /// The texts that match, best first, as indices into them.
    private(set) var ranked: [Int32] = []

    /// All texts; missing standings are the common one.
    init(_ texts: [String], standings: [Standing] = []) {
        index = FuzzyIndex(texts)
        self.standings = standings
        let all = FuzzyQuery("")
        levels = [Level(query: all, matches: (0..<index.count).map { Int32($0) }, keys: [])]
        levels[0].keys = levels[0].matches.map { Int16(key(of: Int($0), score: 0)) }
        rank()
    }

    /// The query of now.
    var query: FuzzyQuery { levels[levels.count - 1].query }

    /// How many texts there are in all.
    var total: Int { index.count }

    /// Keeps what matches `text`. O(matches of the longest kept beginning of it x their length).
    mutating func narrow(to text: String) {
        let query = FuzzyQuery(text)
        while levels.count > 1, !query.extends(self.query) { levels.removeLast() }
        if query != self.query { levels.append(level(of: query, among: levels[levels.count - 1].matches)) }
        rank()
    }

    /// The bytes of the text at `place` that the query is found by.
    func places(inTextAt place: Int) -> [Int] { index.places(of: query, at: place) }

    private mutating func level(of query: FuzzyQuery, among candidates: [Int32]) -> Level {
        var level = Level(query: query)
        level.matches.reserveCapacity(candidates.count)
        level.keys.reserveCapacity(candidates.count)
        for candidate in candidates {
            guard let score = index.score(query, at: Int(candidate), &scorer) else { continue }
            level.matches.append(candidate)
            level.keys.append(Int16(key(of: Int(candidate), score: score)))
        }
        return level
    }

    private func key(of text: Int, score: Int) -> Int {
        let standing = standings.indices.contains(text) ? standings[text] : Standing()
        let value = min(Self.mostScore, max(0, score + standing.bonus))
        return standing.rank > 0 ? value + Self.mostScore + 1 : value
    }

    /// Sorts the last level by key, highest first, equal ones in the order of the texts: by counting, for keys are few.
    private mutating func rank() {
        let level = levels[levels.count - 1]
        var places = [Int32](repeating: 0, count: 2 * (Self.mostScore + 1) + 1)
        for key in level.keys { places[places.count - 2 - Int(key)] += 1 }
        var sum: Int32 = 0
        for place in places.indices { (places[place], sum) = (sum, sum + places[place]) }
        ranked = [Int32](repeating: 0, count: level.matches.count)
        for (number, match) in level.matches.enumerated() {
            let slot = places.count - 2 - Int(level.keys[number])
            ranked[Int(places[slot])] = match
            places[slot] += 1
        }
    }
}
