/// What a character is to the tokenizer.
enum CharacterClass {
    /// Space, tab, line end, no-break space and its kin, byte-order mark, soft hyphen.
    case blank
    /// A letter of an alphabet, or a syllable that stands in words without blanks.
    case letter
    /// A decimal digit of any script.
    case digit
    /// A sign that belongs to the letter before it: accents, joiners, variation selectors.
    case mark
    /// A character of a script without blanks between words: one token each.
    case ideograph
    /// A mark of punctuation.
    case punctuation
    /// A sign that is none of these: currency, mathematics, emoji.
    case symbol
    /// A control character or a byte that is not UTF-8.
    case odd
}

/// Characters inside the bytes.
extension [UInt8] {
    /// The character at `offset` and its length in bytes; an invalid byte gives nil and length 1.
    func scalar(at offset: Int) -> (value: UInt32?, length: Int) {
        let first = self[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, offset + length <= count else { return (nil, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for step in 1..<length {
            let next = self[offset + step]
            guard next & 0xC0 == 0x80 else { return (nil, 1) }
            value = value << 6 | UInt32(next & 0x3F)
        }
        let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000)
        guard !isOverlong, Unicode.Scalar(value) != nil else { return (nil, 1) }
        return (value, length)
    }

    /// The class of the character at `offset` and its length in bytes.
    @inline(__always) func characterClass(at offset: Int) -> (CharacterClass, length: Int) {
        let byte = self[offset]
        return byte < 0x80 ? (byte.asciiClass, 1) : wideClass(at: offset)
    }

    /// The class of a character outside ASCII.
    private func wideClass(at offset: Int) -> (CharacterClass, length: Int) {
        let (value, length) = scalar(at: offset)
        guard let value, let scalar = Unicode.Scalar(value) else { return (.odd, 1) }
        return (scalar.characterClass, length)
    }

    /// Whether a letter or digit of any script starts at `offset`.
    func isWordCharacter(at offset: Int) -> Bool {
        guard offset < count else { return false }
        switch characterClass(at: offset).0 {
        case .letter, .digit: return true
        default: return false
        }
    }

    /// Whether a small letter of any script starts at `offset`.
    func isLowercase(at offset: Int) -> Bool {
        guard offset < count else { return false }
        if self[offset] < 0x80 { return self[offset].isLower }
        return scalar(at: offset).value.flatMap(Unicode.Scalar.init)?.properties.isLowercase ?? false
    }

    /// Whether a capital letter of any script starts at `offset`.
    func isUppercase(at offset: Int) -> Bool {
        guard offset < count else { return false }
        if self[offset] < 0x80 { return self[offset].isUpper }
        return scalar(at: offset).value.flatMap(Unicode.Scalar.init)?.properties.isUppercase ?? false
    }

    /// Length in bytes of the blank at `offset`; 0 if there is none.
    @inline(__always) func blankLength(at offset: Int) -> Int {
        let byte = self[offset]
        if byte < 0x80 { return byte.isBlank ? 1 : 0 }
        let (kind, length) = wideClass(at: offset)
        return kind == .blank ? length : 0
    }
}

extension UInt8 {
    /// The class of an ASCII byte.
    @inline(__always) fileprivate var asciiClass: CharacterClass {
        if isLetter { return .letter }
        if isBlank { return .blank }
        if isDigit { return .digit }
        if self < 0x20 || self == 0x7F { return self == 0x0B ? .blank : .odd }
        switch self {
        case 0x24, 0x25, 0x26, 0x2B, 0x3C, 0x3D, 0x3E, 0x40, 0x23, 0x5C, 0x5E, 0x60, 0x7C, 0x7E, 0x5F, 0x2A: return .symbol
        default: return .punctuation
        }
    }
}

extension Unicode.Scalar {
    /// The class of a character outside ASCII; the common blocks are told without the tables of Unicode.
    fileprivate var characterClass: CharacterClass {
        switch value {
        case 0xA0, 0xAD, 0x85, 0x1680, 0x2000...0x200B, 0x200E, 0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x2066...0x2069, 0x3000, 0xFEFF:
            return .blank
        case 0x200C, 0x200D, 0xFE00...0xFE0F: return .mark
        case 0xD7, 0xF7: return .symbol
        case 0xC0...0x24F: return .letter
        case 0x2010...0x2027: return .punctuation
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF: return .ideograph
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0xAC00...0xD7A3: return .letter
        default: return classByCategory
        }
    }

    /// The class by the general category of Unicode.
    private var classByCategory: CharacterClass {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: .letter
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        case .decimalNumber: .digit
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation:
            .punctuation
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: .blank
        case .control, .surrogate, .unassigned, .privateUse, .format: .odd
        default: .symbol
        }
    }
}
