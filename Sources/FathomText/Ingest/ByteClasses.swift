/// Questions about one byte of ASCII; every byte from 0x80 up answers no.
extension UInt8 {
    /// Whether the byte is a letter from A to z.
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether the byte is a capital letter.
    @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }

    /// Whether the byte is a small letter.
    @inline(__always) var isLower: Bool { self &- 0x61 < 26 }

    /// Whether the byte is a digit.
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }

    /// Whether the byte is a letter or a digit.
    @inline(__always) var isAlphanumeric: Bool { isLetter || isDigit }

    /// Whether the byte ends a line: line feed, carriage return, form feed.
    @inline(__always) var isLineEnd: Bool { self == 0x0A || self == 0x0D || self == 0x0C }

    /// Whether the byte is a blank inside a line: space or tab.
    @inline(__always) var isSpace: Bool { self == 0x20 || self == 0x09 }

    /// Whether the byte is a blank or ends a line.
    @inline(__always) var isBlank: Bool { isSpace || isLineEnd }

    /// The byte as a small letter, if it is a capital; else itself.
    @inline(__always) var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

/// Reading ahead without asking where the text ends.
extension [UInt8] {
    /// The byte at `offset`, or a line feed outside the text.
    @inline(__always) func byte(_ offset: Int) -> UInt8 {
        offset >= 0 && offset < count ? self[offset] : 0x0A
    }

    /// Whether `word` (ASCII) stands at `offset`.
    func has(_ word: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + word.utf8CodeUnitCount <= count else { return false }
        return word.withUTF8Buffer { letters in
            for index in 0..<letters.count where unsafe self[offset + index] != letters[index] { return false }
            return true
        }
    }

    /// The bytes of `span` in small letters (ASCII letters only), for a look-up in a table of words.
    func lowered(_ span: TextSpan) -> String {
        String(decoding: self[span.range].map(\.lowered), as: UTF8.self)
    }
}
