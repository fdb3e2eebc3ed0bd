import FathomText

/// The letters and digits of a text in one form, without what converters and editors change: line ends, blanks, hyphens, quotation marks,
/// ligatures, accents, capitals, Markdown signs, running headers.
///
/// Every byte knows the byte of the text it comes from, so that a place found here is a place of the text.
struct FoldedText {
    /// The bytes, small letters and digits.
    private(set) var bytes: [UInt8] = []
    /// For each of them, the first byte of the character it comes from.
    private(set) var origins: [UInt32] = []

    /// The folded words of a document, what is not read left out. Linear.
    init(_ document: Document) {
        bytes.reserveCapacity(document.text.count)
        origins.reserveCapacity(document.text.count)
        let source = document.text.bytes
        for token in document.tokens where token.kind != .markup { append(source, token.span.range) }
    }

    /// Folded words. Linear.
    init(_ words: String) {
        append(Array(words.utf8), 0..<words.utf8.count)
    }

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// The first index whose character begins at or after the byte at `offset` of the text. Logarithmic.
    func index(of offset: Int) -> Int {
        var (low, high) = (0, origins.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(origins[middle]) >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Whether `words` stand there at least twice. Linear for common words.
    func holdsTwice(_ words: [UInt8]) -> Bool {
        guard let first = words.first, words.count <= count else { return false }
        var found = 0
        for index in 0...count - words.count where bytes[index] == first && holds(words, at: index) {
            found += 1
            if found == 2 { return true }
        }
        return false
    }

    /// Whether `words` stand from `index` on.
    func holds(_ words: [UInt8], at index: Int) -> Bool {
        guard index >= 0, index + words.count <= count else { return false }
        for place in words.indices where bytes[index + place] != words[place] { return false }
        return true
    }

    private mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = source[offset]
            guard byte >= 0x80 else {
                if let folded = Self.folded(byte) { append(folded, from: offset) }
                offset += 1
                continue
            }
            let (scalar, width) = Self.scalar(in: source, at: offset, end: range.upperBound)
            for folded in Self.folded(scalar).utf8 { append(folded, from: offset) }
            offset += width
        }
    }

    private mutating func append(_ byte: UInt8, from offset: Int) {
        bytes.append(byte)
        origins.append(UInt32(truncatingIfNeeded: offset))
    }

    private static func folded(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
    }

    /// The character at `offset` and how many bytes it takes; a byte that is none gives U+FFFD, which folds to nothing.
    private static func scalar(in source: [UInt8], at offset: Int, end: Int) -> (Unicode.Scalar, Int) {
        let head = source[offset]
        let width = head >= 0xF0 ? 4 : head >= 0xE0 ? 3 : head >= 0xC0 ? 2 : 1
        guard width > 1, offset + width <= end else { return ("\u{FFFD}", 1) }
        var value = UInt32(head) & (0x7F >> UInt32(width))
        for byte in source[offset + 1..<offset + width] {
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }

    /// The letters that a character stands for; nothing for signs and for marks that combine.
    private static func folded(_ scalar: Unicode.Scalar) -> String {
        if let spelled = spellings[scalar] { return spelled }
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil, properties.generalCategory != .nonspacingMark else { return "" }
        return properties.lowercaseMapping
    }

    /// Ligatures letter by letter, and Latin letters without their accents, which some converters write apart.
    private static let spellings: [Unicode.Scalar: String] = {
        var spellings: [Unicode.Scalar: String] = [
            "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl", "\u{FB05}": "st", "\u{FB06}": "st",
            "\u{FFFD}": "",
        ]
        let accented = [
            "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđ", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ",
            "l": "ĺļľł",
            "n": "ñńņň", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşš", "t": "ţťŧ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
        ]
        for (letter, scalars) in accented {
            for scalar in (scalars + scalars.uppercased()).unicodeScalars { spellings[scalar] = letter }
        }
        return spellings
    }()
}
