import FathomModel

/// How much each feature speaks for a candidate's being a threat, a strategy or a consequence.
struct Weights: Sendable {
    private let rows: [UInt32: SIMD4<Float>]

    /// The weights of rows of a feature's number and three weights, in thousandths.
    init(rows table: [[String]]) {
        var rows: [UInt32: SIMD4<Float>] = [:]
        rows.reserveCapacity(table.count)
        for row in table where row.count == 4 {
            guard let code = UInt32(row[0]), let a = Int(row[1]), let b = Int(row[2]), let c = Int(row[3]) else { continue }
            rows[code] = SIMD4(Float(a), Float(b), Float(c), 0) / 1000
        }
        self.rows = rows
    }

    /// How much one feature speaks for a concept of `kind`; 0 for an actor, which is not weighed.
    func weight(of feature: Feature, for kind: ConceptKind) -> Double {
        guard let place = Self.kinds.firstIndex(of: kind), let row = rows[feature.code] else { return 0 }
        return Double(row[place])
    }

    /// How much `features` together speak for a concept of `kind`.
    func score(_ features: [Feature], for kind: ConceptKind) -> Double {
        features.reduce(0) { $0 + weight(of: $1, for: kind) }
    }

    /// The kinds in the order of the columns.
    private static let kinds: [ConceptKind] = [.threat, .strategy, .consequence]

    /// The best kind for `features` and by how much it beats being nothing.
    func best(_ features: [Feature]) -> (kind: ConceptKind, score: Double) {
        var sum = SIMD4<Float>.zero
        for feature in features { if let row = rows[feature.code] { sum += row } }
        var best = 0
        for place in 1..<3 where sum[place] > sum[best] { best = place }
        return (Self.kinds[best], Double(sum[best]))
    }
}
