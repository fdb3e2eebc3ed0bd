import FathomModel

/// How much each feature speaks for a candidate's being a threat, a strategy or a consequence.
struct Weights: Sendable {
    private let rows: FeatureRows
    private let weights: [SIMD4<Float>]
    private let company: CompanyWeights

    /// The weights of a feature's number and three weights in thousandths, one after the other.
    init(quadruples numbers: [Int]) {
        var quadruples: [Int] = []
        var company = CompanyWeights()
        for place in stride(from: 0, to: numbers.count, by: 4) {
            let feature = Feature(code: UInt32(truncatingIfNeeded: numbers[place]))
            if feature.isCompany { company.take(feature, Array(numbers[place + 1..<place + 4])) } else { quadruples.append(place) }
        }
        self.company = company
        rows = FeatureRows(quadruples.map { UInt32(truncatingIfNeeded: numbers[$0]) })
        weights = quadruples.map { SIMD4(Float(numbers[$0 + 1]), Float(numbers[$0 + 2]), Float(numbers[$0 + 3]), 0) / 1000 }
    }

    /// How much one feature speaks for a concept of `kind`; 0 for an actor, which is not weighed.
    func weight(of feature: Feature, for kind: ConceptKind) -> Double {
        guard let place = Self.kinds.firstIndex(of: kind) else { return 0 }
        return Double(weights(of: feature)[place])
    }

    @inline(__always)
    private func weights(of feature: Feature) -> SIMD4<Float> {
        if feature.isCompany { return company.weights(of: feature) }
        return rows.place(of: feature.code).map { weights[$0] } ?? .zero
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
        for feature in features { sum += weights(of: feature) }
        var best = 0
        for place in 1..<3 where sum[place] > sum[best] { best = place }
        return (Self.kinds[best], Double(sum[best]))
    }
}
