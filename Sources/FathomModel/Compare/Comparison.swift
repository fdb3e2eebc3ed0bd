/// What two texts share and what only one of them has, by kind.
///
/// Every concept of both stands in it exactly once. Exchanging the texts exchanges the sides and changes nothing else.
public struct Comparison: Sendable {
    /// One kind.
    public struct Part: Sendable {
        public let kind: ConceptKind
        /// Concepts that both have, the weightiest first.
        public let shared: [Kinship]
        /// Concepts of the first text alone, the weightiest first.
        public let onlyLeft: [ConceptID]
        /// Concepts of the second text alone, the weightiest first.
        public let onlyRight: [ConceptID]
    }

    /// The four kinds in their order.
    public let parts: [Part]

    /// How many concepts the texts share.
    public var sharedCount: Int { parts.reduce(0) { $0 + $1.shared.count } }

    /// Compares two models. Near linear in their concepts.
    public init(_ left: ArgumentModel, _ right: ArgumentModel) {
        self.init(left, ConceptIndex(left), right, ConceptIndex(right))
    }

    /// Compares two models of which the indices are known.
    public init(_ left: ArgumentModel, _ leftIndex: ConceptIndex, _ right: ArgumentModel, _ rightIndex: ConceptIndex) {
        let pairs = Self.pairs(leftIndex, rightIndex)
        let weight = { (kinship: Kinship) in (left.concept(kinship.left)?.weight ?? 0) + (right.concept(kinship.right)?.weight ?? 0) }
        let pairedLeft = Set(pairs.map(\.left)), pairedRight = Set(pairs.map(\.right))
        parts = ConceptKind.allCases.map { kind in
            Part(
                kind: kind,
                shared: pairs.filter { $0.left.kind == kind }.enumerated()
                    .sorted { (-weight($0.element), $0.offset) < (-weight($1.element), $1.offset) }.map(\.element),
                onlyLeft: left.ranked(kind).map(\.id).filter { !pairedLeft.contains($0) },
                onlyRight: right.ranked(kind).map(\.id).filter { !pairedRight.contains($0) })
        }
    }

    /// Pairs every concept with at most one: the closest pairs first, of equals those whose names come first, whichever text they are in.
    private static func pairs(_ left: ConceptIndex, _ right: ConceptIndex) -> [Kinship] {
        var found: [(kinship: Kinship, rank: Rank)] = []
        for entry in left.entries {
            for place in right.candidates(for: entry, comingFrom: left) {
                guard let kinship = ConceptIndex.kinship(entry, right.entries[place]) else { continue }
                found.append((kinship, Rank(kinship, entry.name, right.entries[place].name)))
            }
        }
        found.sort { $0.rank < $1.rank }
        var taken: (left: Set<ConceptID>, right: Set<ConceptID>) = ([], [])
        return found.map(\.kinship).filter { kinship in
            guard !taken.left.contains(kinship.left), !taken.right.contains(kinship.right) else { return false }
            taken.left.insert(kinship.left)
            taken.right.insert(kinship.right)
            return true
        }
    }

    /// The order in which pairs are made; the same when the two texts are exchanged.
    private struct Rank: Comparable {
        let ground: Int
        let likeness: Double
        let first: End
        let second: End

        /// A concept of a pair.
        struct End: Comparable {
            let name: String
            let number: Int

            static func < (left: End, right: End) -> Bool { (left.name, left.number) < (right.name, right.number) }
        }

        init(_ kinship: Kinship, _ left: String, _ right: String) {
            let ends = [End(name: left, number: kinship.left.number), End(name: right, number: kinship.right.number)].sorted()
            ground = kinship.ground.rawValue
            likeness = kinship.likeness
            first = ends[0]
            second = ends[1]
        }

        static func < (left: Rank, right: Rank) -> Bool {
            if left.ground != right.ground { return left.ground < right.ground }
            if left.likeness != right.likeness { return left.likeness > right.likeness }
            return (left.first, left.second) < (right.first, right.second)
        }
    }
}

extension ConceptIndex {
    /// The candidates for a concept of another index, as symmetric as likeness itself: a stem counts unless it is everywhere in either text.
    fileprivate func candidates(for entry: Entry, comingFrom other: ConceptIndex) -> [Int] {
        candidates(for: entry, unless: { (other.byStem[$0]?.count ?? 0) > Self.reach }).sorted()
    }
}
