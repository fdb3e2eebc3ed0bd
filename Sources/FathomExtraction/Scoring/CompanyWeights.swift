/// How much the company that a word keeps speaks for each kind, by the part that the word plays in a candidate.
struct CompanyWeights: Sendable {
    /// How many pieces of sixteen numbers a word has.
    private static let pieces = WordCompany.width / 16
    private static let firstGroup = UInt32(Feature.Group.verbCompany.rawValue)
    private static let groups = Feature.Group.allCases.count - Int(firstGroup)

    /// For each part a word can play, kind after kind, the weights of the word's numbers, sixteen at a time.
    private var weights = [SIMD16<Float>](repeating: .zero, count: groups * 3 * pieces)

    /// Takes in the weights of the number that `feature` names instead of a word, three in thousandths.
    mutating func take(_ feature: Feature, _ thousandths: [Int]) {
        let number = Int(feature.code & 0xFFFF)
        guard number < WordCompany.width, let start = Self.start(of: feature), thousandths.count == 3 else { return }
        for kind in 0..<3 { weights[start + kind * Self.pieces + number / 16][number % 16] = Float(thousandths[kind]) / 1000 }
    }

    /// How much `feature`, a word's place in the table under the part it plays, speaks for each kind.
    func weights(of feature: Feature) -> SIMD4<Float> {
        guard let start = Self.start(of: feature), let company = EmbeddedGrammar.company else { return .zero }
        var sums = SIMD4<Float>.zero
        for piece in 0..<Self.pieces {
            let numbers = company.numbers(at: Int(feature.code & 0xFFFF), piece)
            for kind in 0..<3 { sums[kind] += (numbers * weights[start + kind * Self.pieces + piece]).sum() }
        }
        return sums
    }

    /// Where the weights of a feature's group start; nil for a group that names no word's place.
    private static func start(of feature: Feature) -> Int? {
        let group = feature.code >> 16
        guard group >= firstGroup, group < firstGroup + UInt32(groups) else { return nil }
        return Int(group - firstGroup) * 3 * pieces
    }
}
