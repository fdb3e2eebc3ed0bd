/// A selector with its words folded, and parted into the sentence of the words and what stands around that.
struct SelectorPattern {
    /// The selector.
    let selector: Selector
    /// Its words.
    let words: [UInt8]
    /// What belongs to the sentence of the words before and after them.
    let inner: (before: [UInt8], after: [UInt8])
    /// What stands before that sentence and after it.
    let outer: (before: [UInt8], after: [UInt8])

    /// The parts of a selector. Linear in its words.
    init(_ selector: Selector) {
        self.selector = selector
        words = FoldedText(selector.exact).bytes
        let cut = selector.prefix.indices.last { Self.isEnd(selector.prefix, at: $0) }
        let before = cut.map { selector.prefix.index(after: $0) } ?? selector.prefix.startIndex
        let end = Self.isClosed(selector.exact) ? nil : selector.suffix.indices.first { Self.isEnd(selector.suffix, at: $0) }
        let after = Self.isClosed(selector.exact) ? selector.suffix.startIndex : end ?? selector.suffix.endIndex
        inner = (FoldedText(String(selector.prefix[before...])).bytes, FoldedText(String(selector.suffix[..<after])).bytes)
        outer = (FoldedText(String(selector.prefix[..<before])).bytes, FoldedText(String(selector.suffix[after...])).bytes)
    }

    /// The sentence of the words, as far as it is known.
    var home: [UInt8] { inner.before + words + inner.after }

    /// All that is known, in order.
    var whole: [UInt8] { outer.before + home + outer.after }

    /// Whether a sentence may end with the sign at `place`: the end of a paragraph, or a stop before a blank or nothing.
    private static func isEnd(_ text: String, at place: String.Index) -> Bool {
        if text[place] == "\n" { return true }
        guard ".?!:".contains(text[place]) else { return false }
        let next = text.index(after: place)
        return next == text.endIndex || text[next] == " " || text[next] == "\n"
    }

    private static func isClosed(_ words: String) -> Bool { words.indices.last.map { isEnd(words, at: $0) } ?? false }
}
