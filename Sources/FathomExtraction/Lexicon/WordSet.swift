/// A few words of the language, asked over and over whether a word is among them: by its bytes, in constant time, without the cost of a
/// general set, because each sentence asks some hundred times.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    private let words: [String]
    /// The place of a word counted from 1, by the word's number; 0 in an empty slot. A quarter of the slots is taken at most.
    private let slots: [UInt16]
    /// The bytes of the longest word.
    private let longest: Int

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
        longest = words.map(\.utf8.count).max() ?? 0
    }

    /// The set of the words of both.
    func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

    /// Whether `word` is one of them. Linear in its bytes.
    func contains(_ word: String) -> Bool {
        guard word.utf8.count <= longest else { return false }
        var slot = Self.slot(word, slots.count)
        while slots[slot] != 0 {
            if words[Int(slots[slot]) - 1] == word { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    private static func slot(_ word: String, _ count: Int) -> Int { Int(FeatureHash.word(word.utf8)) & (count - 1) }
}
