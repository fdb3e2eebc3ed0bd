/// A number for each of many words that lie in the program's own data: a dictionary that copies no word, so that ten thousand of them are
/// ready in a fraction of a millisecond, and that compares bytes.
///
/// Words with letters past ASCII are few; they are kept as strings, because the same letter can be written in more than one way.
@safe struct EmbeddedWords: @unchecked Sendable {
    /// A word and its number; a slot without bytes is free.
    private struct Slot {
        var hash: UInt32 = 0
        var start: UInt32 = 0
        var count: UInt32 = 0
        var value: UInt32 = 0
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var slots: [Slot]
    private var foreign: [String: UInt32] = [:]
    private let mask: Int

    /// No words yet, and room for `count` of them, all of which must lie in `bytes`, which must outlive the table.
    init(in bytes: UnsafeBufferPointer<UInt8>, room count: Int) {
        unsafe self.bytes = unsafe bytes
        let bits = Int.bitWidth - (max(count, 4) * 3 / 2).leadingZeroBitCount
        slots = [Slot](repeating: Slot(), count: 1 << bits)
        mask = (1 << bits) - 1
    }

    /// Changes the number of the word at `range`; a new word begins with `start`. Nothing is done for an empty range.
    mutating func change(_ range: Range<Int>, from start: UInt32, _ change: (inout UInt32) -> Void) {
        guard !range.isEmpty else { return }
        let word = unsafe UnsafeBufferPointer(rebasing: bytes[range])
        guard let hash = unsafe Self.hash(word) else {
            return unsafe change(&foreign[String(decoding: word, as: UTF8.self), default: start])
        }
        let place = unsafe place(of: word, hash)
        if slots[place].count == 0 {
            slots[place] = Slot(hash: hash, start: UInt32(range.lowerBound), count: UInt32(range.count), value: start)
        }
        change(&slots[place].value)
    }

    /// The number of `word`; nil for one that is not in the table. Linear in its bytes.
    subscript(word: String) -> UInt32? {
        var word = word
        let found: UInt32?? = word.withUTF8 { bytes in
            guard !bytes.isEmpty, let hash = unsafe Self.hash(bytes) else { return nil }
            let slot = unsafe slots[place(of: bytes, hash)]
            return .some(slot.count == 0 ? nil : slot.value)
        }
        return found ?? foreign[word]
    }

    /// Where `word` stands, or the free slot where it would; there always is one, as the room is never filled.
    private func place(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        var place = Int(hash) & mask
        while slots[place].count > 0 {
            if slots[place].hash == hash, unsafe isEqual(slots[place], word) { return place }
            place = (place + 1) & mask
        }
        return place
    }

    private func isEqual(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(slot.count) == word.count else { return false }
        let start = Int(slot.start)
        for place in word.indices where unsafe bytes[start + place] != word[place] { return false }
        return true
    }

    /// The number of a word of ASCII; nil for any other.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
        var hash: UInt32 = 0x811C_9DC5
        var all: UInt8 = 0
        for place in word.indices {
            let byte = unsafe word[place]
            all |= byte
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        return all < 0x80 ? FeatureHash.stirred(hash) : nil
    }
}
