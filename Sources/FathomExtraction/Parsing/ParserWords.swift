/// A sentence as the parser sees it: each word's number and tag, with the root after the last word.
package struct ParserWords: Sendable {
    private var words: [UInt32]
    private var tags: [UInt32]

    /// The words with numbers `words` and tags `tags`, as many of each. Linear.
    package init(_ forms: [WordForm], tags: [Tag]) {
        words = forms.map(\.lower)
        self.tags = tags.map { UInt32($0.rawValue) }
        words.append(1)
        self.tags.append(62)
    }

    /// How many words there are, the root left out.
    package var count: Int { words.count - 1 }

    /// The number of the word at `node`, 1 for the root; 0 for -1.
    @inline(__always)
    func word(_ node: Int) -> UInt32 { node >= 0 ? words[node] : 0 }

    /// The tag of the word at `node`, 62 for the root; 63 for -1.
    @inline(__always)
    func tag(_ node: Int) -> UInt32 { node >= 0 ? tags[node] : 63 }

    /// How far two words stand apart, in steps that grow; 0 when one is missing.
    @inline(__always)
    static func distance(_ left: Int, _ right: Int) -> UInt32 {
        guard left >= 0, right >= 0 else { return 0 }
        let gap = abs(right - left)
        return gap < 5 ? UInt32(gap) : gap < 8 ? 5 : gap < 13 ? 6 : 7
    }

    /// A set of labels as one number.
    @inline(__always)
    static func folded(_ labels: UInt64) -> UInt32 {
        FeatureHash.stirred(UInt32(truncatingIfNeeded: labels ^ (labels >> 32) &* 0x9E37_79B1))
    }
}
