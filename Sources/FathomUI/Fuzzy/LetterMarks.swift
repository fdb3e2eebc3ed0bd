/// Latin letters without their marks: what somebody types who has no key for "ô".
enum LetterMarks {
    /// What stands behind a letter in place of the further bytes of the one with a mark: no letter, and part of no text by itself.
    static let filler: UInt8 = 0x80

    /// Puts in place of each small letter with a mark the letter alone, behind it fillers, so that every place stays what it was. Returns whether there was
    /// one. Linear.
    static func remove(from bytes: inout [UInt8], behind start: Int) -> Bool {
        var isChanged = false
        var place = start
        while place < bytes.count {
            let length = bytes[place] < 0xC0 ? 1 : bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
            defer { place += length }
            guard length == 2 || length == 3, place + length <= bytes.count, let pair = letters(bytes[place..<place + length]) else {
                continue
            }
            bytes[place] = pair.0
            for filled in place + 1..<place + length { bytes[filled] = filled == place + 1 ? pair.1 : filler }
            isChanged = true
        }
        return isChanged
    }

    /// The letter of a scalar of two or three bytes and what stands behind it; nil for one that is no Latin letter with a mark.
    private static func letters(_ bytes: ArraySlice<UInt8>) -> (UInt8, UInt8)? {
        let lead: UInt32 = bytes.count == 2 ? 0x1F : 0x0F
        let value = bytes.dropFirst().reduce(UInt32(bytes[bytes.startIndex]) & lead) { $0 << 6 | UInt32($1 & 0x3F) }
        guard (0xDF..<0x250).contains(value) || (0x1E00..<0x1F00).contains(value) else { return nil }
        switch value {
        case 0xDF: return (UInt8(ascii: "s"), UInt8(ascii: "s"))
        case 0xE6: return (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0x153: return (UInt8(ascii: "o"), UInt8(ascii: "e"))
        default: return letters[value].map { ($0, filler) }
        }
    }

    /// Letters by the scalars of those with one mark or two, as the Unicode standard composes them, and those that it does not take apart.
    private static let letters: [UInt32: UInt8] = {
        var letters: [UInt32: UInt8] = [0xF0: 0x64, 0xF8: 0x6F, 0x111: 0x64, 0x127: 0x68, 0x131: 0x69, 0x142: 0x6C]
        let composed = Self.composed
        for value in Array(0xE0..<0x250) + Array(0x1E00..<0x1F00) {
            guard let scalar = Unicode.Scalar(UInt32(value)), let letter = composed[Character(scalar)] else { continue }
            letters[UInt32(value)] = letter
        }
        return letters
    }()

    /// Letters by the characters that they make with marks; a character is the same whether it is one scalar or several.
    private static var composed: [Character: UInt8] {
        let marks = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{309}", "\u{30A}", "\u{30B}",
            "\u{30C}",
        ]
        let first = marks + ["\u{31B}", "\u{323}", "\u{326}", "\u{327}", "\u{328}", "\u{331}"]
        var composed: [Character: UInt8] = [:]
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
            let base = String(Unicode.Scalar(letter))
            for mark in first {
                composed[Character(base + mark)] = letter
                for other in marks { composed[Character(base + mark + other)] = letter }
            }
        }
        return composed
    }
}
