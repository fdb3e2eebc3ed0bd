import FathomModel

/// Says what is true of each row of a table of actors: what sort of name it has, what it does, where it stands.
struct ActorReader {
    /// How somebody came into the table.
    enum Sort: Int, Sendable {
        case knownState, known, unknownName, role, people
    }

    /// How much a place makes of an actor.
    enum Part: Int, Sendable {
        case scenery, meets, does
    }

    private let sentences: [ReadSentence]

    /// A reader for the sentences that are read.
    init(sentences: [ReadSentence]) {
        self.sentences = sentences
    }

    /// The features of every row of `table`, in order of the rows. Linear in the spots, but for bounded looks at their sentences.
    func features(of table: ActorTable) -> [[UInt32]] {
        var places = [[Int]](repeating: [], count: table.rows.count)
        for (place, spot) in table.spots.enumerated() { places[spot.actor].append(place) }
        let standing = ActorStanding(table: table)
        return table.rows.indices.map { row in
            features(of: table.rows[row], at: places[row].map { table.spots[$0] }) + standing.features(of: row)
        }
    }

    /// The features of one row whose places are `spots`, in order.
    func features(of row: ActorTable.Row, at spots: [ActorSpot]) -> [UInt32] {
        let sort = Self.sort(of: row).rawValue
        var found: [UInt32] = []
        var counts = SIMD4<Int>.zero
        for spot in spots where spot.form != .pronoun {
            let place = ActorPlace(spot: spot, sentence: sentences[spot.sentence])
            found += place.features(sort: sort)
            counts[place.part.rawValue] += 1
            counts[3] += 1
        }
        found += Self.counts(counts, row)
        found += Self.names(of: row)
        return Self.sortedOnce(found)
    }

    /// The numbers in order, each once.
    private static func sortedOnce(_ numbers: [UInt32]) -> [UInt32] {
        var kept: [UInt32] = []
        for number in numbers.sorted() where kept.last != number { kept.append(number) }
        return kept
    }

    /// The words behind the features at `spots`, by the numbers of these features.
    func words(of spots: [ActorSpot]) -> [UInt32: String] {
        let words = spots.filter { $0.form != .pronoun }.flatMap { spot -> [(UInt32, String)] in
            let sentence = sentences[spot.sentence]
            let pieces = ActorWords(spot: spot, sentence: sentence).pieces().map { ($0.feature, $0.text) }
            guard spot.form == .role, let phrase = sentence.phrase(at: spot.range.upperBound - 1) else { return pieces }
            let noun = sentence.terms[sentence.phrases[phrase].head].lemma
            return pieces + [(ActorPlace.feature(ofNoun: noun), noun)]
        }
        return Dictionary(words, uniquingKeysWith: { first, _ in first })
    }

    /// How the row came into the table.
    static func sort(of row: ActorTable.Row) -> Sort {
        if row.entry != nil { return row.type == .state ? .knownState : .known }
        guard let first = row.names.first else { return .unknownName }
        if first.form == .role { return .role }
        return row.type == .group ? .people : .unknownName
    }

    private static func counts(_ counts: SIMD4<Int>, _ row: ActorTable.Row) -> [UInt32] {
        let sort = Self.sort(of: row).rawValue
        let does = min(counts[2], 3), meets = min(counts[1], 3), scenery = min(counts[0], 3)
        return [
            ActorFeature.code(.bias), ActorFeature.code(.sort, sort), ActorFeature.code(.does, does), ActorFeature.code(.does, does, sort),
            ActorFeature.code(.meets, meets), ActorFeature.code(.meets, meets, sort), ActorFeature.code(.scenery, scenery, sort),
            ActorFeature.code(.spots, min(counts[3], 5)), ActorFeature.code(.spots, min(counts[3], 5), sort),
            ActorFeature.code(.plain, min(2 * counts[2] + counts[1], 2), sort),
        ]
    }

    private static func names(of row: ActorTable.Row) -> [UInt32] {
        let sort = Self.sort(of: row).rawValue
        let forms = Set(row.names.map { Int($0.form.rawValue) }).reduce(0) { $0 | 1 << $1 }
        let type = ActorType.allCases.firstIndex(of: row.type) ?? 9
        var features = [
            ActorFeature.code(.form, forms, sort), ActorFeature.code(.names, min(row.names.count, 3), sort),
            ActorFeature.code(.type, type, sort),
        ]
        if let name = row.names.first?.text {
            features.append(ActorFeature.code(.words, min(name.utf8.count { $0 == 32 } + 1, 6), sort))
            let shouts = name.utf8.allSatisfy { !(97...122).contains($0) }
            features.append(ActorFeature.code(.capitals, shouts ? 1 : 0, sort))
        }
        return features
    }
}
