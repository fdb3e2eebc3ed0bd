/// Words of a plain text with so much before and after them that they stand there once.
struct WebQuotation {
    /// The words, and what stands before and after.
    let exact: String
    let prefix: String
    let suffix: String

    /// The quotation of a range of code points. What stands around it grows, up to `most` code points on each side, until the whole is found once;
    /// linear in the text for each size that is tried.
    init(_ points: Range<Int>, in plain: PlainText) {
        let scalars = plain.scalars
        let range = points.clamped(to: scalars.indices)
        var reach = Self.least
        var lower = max(0, range.lowerBound - reach), upper = min(scalars.count, range.upperBound + reach)
        while reach < Self.most, Self.standsTwice(Array(scalars[lower..<upper]), in: scalars) {
            reach *= 2
            (lower, upper) = (max(0, range.lowerBound - reach), min(scalars.count, range.upperBound + reach))
        }
        exact = Self.text(scalars[range])
        prefix = Self.text(scalars[lower..<range.lowerBound])
        suffix = Self.text(scalars[range.upperBound..<upper])
    }

    private static let least = 32, most = 512

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func standsTwice(_ words: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> Bool {
        guard let first = words.first, scalars.count > words.count else { return false }
        var found = 0
        for start in 0...(scalars.count - words.count) where scalars[start] == first {
            if words.indices.allSatisfy({ scalars[start + $0] == words[$0] }) { found += 1 }
            if found == 2 { return true }
        }
        return false
    }
}
