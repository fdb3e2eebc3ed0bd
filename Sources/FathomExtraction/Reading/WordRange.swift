/// A range of words of one sentence in four bytes: a sentence has at most `TermReader.limit` words, and a long text millions of ranges.
struct WordRange: Sendable {
    private let lower: Int16
    private let upper: Int16

    /// The words of `range`.
    init(_ range: Range<Int>) {
        lower = Int16(truncatingIfNeeded: range.lowerBound)
        upper = Int16(truncatingIfNeeded: range.upperBound)
    }

    /// The words as a range of places.
    var range: Range<Int> { Int(lower)..<Int(upper) }
}
