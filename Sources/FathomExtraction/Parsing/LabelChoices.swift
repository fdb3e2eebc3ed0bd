/// A set of labels, one bit each.
package struct LabelSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The number of the only label in the set; nil when there are more or none.
    var only: UInt8? { rawValue.nonzeroBitCount == 1 ? UInt8(rawValue.trailingZeroBitCount) : nil }
}

/// Which labels an arc may have, by the tags of its ends and its way: a table in memory that outlives it.
@safe package struct LabelChoices: @unchecked Sendable {
    /// Rows of the table: two ways, 64 head tags, 64 tags.
    package static let rows = 2 * 64 * 64

    private let sets: UnsafePointer<UInt64>

    /// A table of `rows` sets.
    init(sets: UnsafePointer<UInt64>) {
        unsafe self.sets = unsafe sets
    }

    /// The row of an arc in the table.
    package static func row(_ words: ParserWords, head: Int, word: Int) -> Int {
        Int(words.tag(head) & 63) << 7 | Int(words.tag(word) & 63) << 1 | (word < head ? 1 : 0)
    }

    /// The labels to choose among for the arc from `head` to `word`; never empty in a table that training wrote.
    func choices(_ words: ParserWords, head: Int, word: Int) -> LabelSet {
        LabelSet(rawValue: unsafe sets[Self.row(words, head: head, word: word)])
    }
}
