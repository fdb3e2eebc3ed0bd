import FathomModel

/// How much each feature speaks for a proposed link.
struct LinkWeights: Sendable {
    private let rows: [UInt32: Float]

    /// The weights of the program, read once.
    static let shared = LinkWeights(rows: Table.rows("rules/link-weights.tsv"))

    /// The weights of rows of a feature's number and its weight in thousandths.
    init(rows table: [[String]]) {
        var rows: [UInt32: Float] = [:]
        for row in table where row.count == 2 {
            guard let code = UInt32(row[0]), let weight = Int(row[1]) else { continue }
            rows[code] = Float(weight) / 1000
        }
        self.rows = rows
    }

    /// Whether there is nothing to weigh with.
    var isEmpty: Bool { rows.isEmpty }

    /// How much `features` speak for a link; above 0 it stands.
    func score(_ features: [UInt32]) -> Double {
        Double(features.reduce(Float(0)) { $0 + (rows[$1] ?? 0) })
    }

    /// The weight of one feature.
    func weight(_ code: UInt32) -> Double { Double(rows[code] ?? 0) }
}
