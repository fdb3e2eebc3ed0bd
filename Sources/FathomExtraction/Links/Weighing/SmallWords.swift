/// The small words that features of links tell by their places in a list, found in constant time: links ask for every word between their ends.
struct SmallWords: Sendable {
    /// The words by their numbers.
    static let list = [
        "by", "to", "against", "with", "for", "on", "of", "from", "through", "in", "and", "or", ",", "that", "which", "who", "as", "while",
        "but", ";",
        "because", "after", "its", "their", "our", "'s", "not", "into", "between", "thereby", "so", "than", "at", "over", "including",
        "between", "when",
    ]
    /// The table of the program.
    static let shared = SmallWords()

    private static let slots = 256
    /// The number of a word in each slot, counted from 1; 0 in an empty slot.
    private let numbers: [UInt8]

    private init() {
        var numbers = [UInt8](repeating: 0, count: Self.slots)
        for (number, word) in Self.list.enumerated() where Self.list.firstIndex(of: word) == number {
            var slot = Self.slot(word)
            while numbers[slot] != 0 { slot = (slot + 1) % Self.slots }
            numbers[slot] = UInt8(number + 1)
        }
        self.numbers = numbers
    }

    /// The number of `word`; nil for any other word.
    func number(of word: String) -> Int? {
        guard word.utf8.count <= 9 else { return nil }
        var slot = Self.slot(word)
        while numbers[slot] != 0 {
            let number = Int(numbers[slot]) - 1
            if Self.list[number] == word { return number }
            slot = (slot + 1) % Self.slots
        }
        return nil
    }

    private static func slot(_ word: String) -> Int {
        Int(FeatureHash.word(word.utf8) & UInt32(slots - 1))
    }
}
