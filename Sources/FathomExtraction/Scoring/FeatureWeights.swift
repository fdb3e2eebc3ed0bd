/// How much each feature speaks for something that is or is not: a proposed link, an actor.
struct FeatureWeights: Sendable {
    private let rows: FeatureRows
    private let weights: [Float]

    /// The weights of pairs of a feature's number and its weight in thousandths, one after the other.
    init(pairs numbers: [Int]) {
        let pairs = stride(from: 0, to: numbers.count, by: 2)
        rows = FeatureRows(pairs.map { UInt32(truncatingIfNeeded: numbers[$0]) })
        weights = pairs.map { Float(numbers[$0 + 1]) / 1000 }
    }

    /// How much `features` speak for it; above 0 it stands.
    func score(_ features: [UInt32]) -> Double {
        Double(features.reduce(Float(0)) { sum, code in rows.place(of: code).map { sum + weights[$0] } ?? sum })
    }

    /// The weight of one feature.
    func weight(_ code: UInt32) -> Double { rows.place(of: code).map { Double(weights[$0]) } ?? 0 }
}
