/// How much each feature speaks for something that is or is not: a proposed link, an actor.
struct FeatureWeights: Sendable {
    private let rows: [UInt32: Float]

    /// The weights of rows of a feature's number and its weight in thousandths.
    init(rows table: [[String]]) {
        var rows: [UInt32: Float] = [:]
        rows.reserveCapacity(table.count)
        for row in table where row.count == 2 {
            guard let code = UInt32(row[0]), let weight = Int(row[1]) else { continue }
            rows[code] = Float(weight) / 1000
        }
        self.rows = rows
    }

    /// How much `features` speak for it; above 0 it stands.
    func score(_ features: [UInt32]) -> Double {
        Double(features.reduce(Float(0)) { $0 + (rows[$1] ?? 0) })
    }

    /// The weight of one feature.
    func weight(_ code: UInt32) -> Double { Double(rows[code] ?? 0) }
}
