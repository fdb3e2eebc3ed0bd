/// A few words of the language, asked over and over whether a word is among them: by its bytes, in constant time, without the cost of a
/// general set, because each sentence asks some hundred times.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    private let words: [String]
    /// The place of a word counted from 1, by the word's number; 0 in an empty slot. A quarter of the slots is taken at most.
    private let slots: [UInt16]
    /// How many bytes the words have, one bit each, and what byte they begin with, one bit for each 64th: most words that are asked for are
    /// told by these alone.
    private let lengths: UInt64
    private let openings: UInt64

    init(arrayLiteral words: String...) { self.init(words) }

    /// The set of `words`, below 16,384.
    init(_ words: [String]) {
        let bits = Int.bitWidth - (4 * max(words.count, 1)).leadingZeroBitCount
        var slots = [UInt16](repeating: 0, count: 1 << bits)
        for (place, word) in words.enumerated() {
            var slot = Self.slot(word, slots.count)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt16(truncatingIfNeeded: place + 1)
        }
        self.words = words
        self.slots = slots
        lengths = words.reduce(0) { $0 | Self.bit($1.utf8.count) }
        openings = words.reduce(0) { $0 | Self.opening($1) }
    }

    /// The set of the words of both.
    func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

    /// The words, in the order they were given.
    var all: [String] { words }

    /// Whether `word` is one of them. Linear in its bytes.
    func contains(_ word: String) -> Bool { place(of: word) != nil }

    /// The place of `word` among them; nil for any other word. Linear in its bytes.
    func place(of word: String) -> Int? {
        guard lengths & Self.bit(word.utf8.count) != 0, openings & Self.opening(word) != 0 else { return nil }
        var slot = Self.slot(word, slots.count)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if words[place] == word { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

    private static func opening(_ word: String) -> UInt64 { word.utf8.first.map { 1 << UInt64($0 & 63) } ?? 1 }

    private static func slot(_ word: String, _ count: Int) -> Int { Int(FeatureHash.word(word.utf8)) & (count - 1) }
}
