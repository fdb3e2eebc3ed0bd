/// How much the company that a word keeps speaks for each kind, by the part that the word plays in a candidate.
struct CompanyWeights: Sendable {
    /// The weights of one part: of each kind those of the word's numbers, sixteen at a time.
    private var parts: [Part?] = []

    private struct Part: Sendable {
        var weights = [SIMD16<Float>](repeating: .zero, count: 3 * WordCompany.width / 16)
    }

    /// Takes in the weights of the number that `feature` names instead of a word, three in thousandths.
    mutating func take(_ feature: Feature, _ thousandths: [Int]) {
        let group = Int(feature.code >> 16), number = Int(feature.code & 0xFFFF)
        guard number < WordCompany.width, group < 256, thousandths.count == 3 else { return }
        if parts.count <= group { parts += [Part?](repeating: nil, count: group + 1 - parts.count) }
        var part = parts[group] ?? Part()
        for kind in 0..<3 {
            part.weights[kind * WordCompany.width / 16 + number / 16][number % 16] = Float(thousandths[kind]) / 1000
        }
        parts[group] = part
    }

    /// How much `feature`, a word's place in the table under the part it plays, speaks for each kind.
    func weights(of feature: Feature) -> SIMD4<Float> {
        let group = Int(feature.code >> 16)
        guard group < parts.count, let part = parts[group], let company = EmbeddedGrammar.company else { return .zero }
        var sums = SIMD4<Float>.zero
        for piece in 0..<WordCompany.width / 16 {
            let numbers = company.numbers(at: Int(feature.code & 0xFFFF), piece)
            for kind in 0..<3 { sums[kind] += (numbers * part.weights[kind * WordCompany.width / 16 + piece]).sum() }
        }
        return sums
    }
}
