/// What somebody typed to find something: words, each of which must be in a text as letters in that order, with gaps or without.
struct FuzzyQuery: Hashable, Sendable {
    /// Most bytes of a word that count.
    static let longestTerm = 64

    /// The words, folded.
    let terms: [[UInt8]]
    /// For each word, whether it has no mark, so that those of a text do not count.
    let arePlain: [Bool]
    /// The letters of all words, as `FuzzyLetters` has them.
    let letters: UInt32
    /// All that was typed, folded.
    private let typed: [UInt8]

    /// The query that `text` is; blanks part its words.
    init(_ text: String) {
        typed = FuzzyFold.bytes(of: text)
        terms = typed.split(separator: 0x20).map { Array($0.prefix(Self.longestTerm)) }
        arePlain = terms.map { $0.allSatisfy { $0 < 0x80 } }
        letters = terms.reduce(0) { $0 | FuzzyLetters.set(of: $1.span) }
    }

    /// Whether nothing is asked for.
    var isEmpty: Bool { terms.isEmpty }

    /// Whether everything that matches this matches `shorter` too, because it was typed on from there.
    func extends(_ shorter: FuzzyQuery) -> Bool { typed.starts(with: shorter.typed) }
}

/// The letters that occur in a text as bits, so that most texts that lack one are known without a look at them.
enum FuzzyLetters {
    /// One bit for each letter from a to z, one for each two digits, one for all other bytes. Linear.
    static func set(of bytes: Span<UInt8>) -> UInt32 {
        var set: UInt32 = 0
        for place in bytes.indices {
            let byte = bytes[place]
            let letter = byte &- 0x61
            if letter < 26 {
                set |= 1 << UInt32(letter)
            } else if byte != 0x20 {
                set |= byte &- 0x30 < 10 ? 1 << UInt32(26 + (byte - 0x30) / 2) : 1 << 31
            }
        }
        return set
    }
}
