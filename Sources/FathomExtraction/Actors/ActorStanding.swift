/// Says how each row of a table stands among the others of its text: how often it is named, where first, and whose name holds whose.
struct ActorStanding {
    private let table: ActorTable
    private let counts: [Int]
    private let ranks: [Int]
    private let orders: [Int]
    private var kin: [Int: Set<Kin>] = [:]

    /// How a name is like another one of the text.
    private enum Kin: Int {
        case inLonger, holdsShorter, sameLast, speaker
    }

    /// The standing of the rows of `table`; sentences that name nobody do not count. Near linear in spots and words of names.
    init(table: ActorTable) {
        var counts = [Int](repeating: 0, count: table.rows.count)
        var firsts = [Int](repeating: .max, count: table.rows.count)
        for spot in table.spots where spot.form != .pronoun {
            counts[spot.actor] += 1
            firsts[spot.actor] = min(firsts[spot.actor], spot.sentence)
        }
        self.table = table
        self.counts = counts
        ranks = Self.places(counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) })
        orders = Self.places(counts.indices.sorted { (firsts[$0], $0) < (firsts[$1], $1) })
        kin = Self.kin(in: table)
        if let speaker = table.speaker { kin[speaker, default: []].insert(.speaker) }
    }

    /// The features of the row at `row`.
    func features(of row: Int) -> [UInt32] {
        let sort = ActorReader.sort(of: table.rows[row]).rawValue
        let features = [
            ActorFeature.code(.rank, Self.step(ranks[row]), sort), ActorFeature.code(.often, Self.step(counts[row]), sort),
            ActorFeature.code(.first, Self.step(orders[row]), sort), ActorFeature.code(.around, Self.step(counts.count), sort),
        ]
        return features + (kin[row] ?? []).map(\.rawValue).sorted().map { ActorFeature.code(.kin, $0, sort) }
    }

    /// The place of each row among `ordered` rows.
    private static func places(_ ordered: [Int]) -> [Int] {
        var places = [Int](repeating: 0, count: ordered.count)
        for (place, row) in ordered.enumerated() { places[row] = place }
        return places
    }

    /// Steps that grow: 0, 1, 2, 3, 4 to 5, 6 to 8, 9 to 13 and so on.
    private static func step(_ count: Int) -> Int { [1, 2, 3, 4, 6, 9, 14, 22, 36, 60].count { $0 <= count } }

    private static func kin(in table: ActorTable) -> [Int: Set<Kin>] {
        var rowsOf: [String: [Int]] = [:]
        let words = table.rows.map { row in row.names.first.map { $0.text.lowercased().split(separator: " ").map(String.init) } ?? [] }
        for (row, name) in words.enumerated() { for word in Set(name) { rowsOf[word, default: []].append(row) } }
        var kin: [Int: Set<Kin>] = [:]
        for (row, name) in words.enumerated() {
            guard let last = name.last, let others = rowsOf[last], others.count <= 40 else { continue }
            for other in others where other != row && words[other].last == last {
                kin[row, default: []].insert(.sameLast)
                guard words[other].count > name.count, words[other].suffix(name.count).elementsEqual(name) else { continue }
                kin[row, default: []].insert(.inLonger)
                kin[other, default: []].insert(.holdsShorter)
            }
        }
        return kin
    }
}
