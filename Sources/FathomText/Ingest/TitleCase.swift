/// Whether a short line is written like a title.
struct TitleCase {
    /// Words on the line.
    private(set) var words = 0
    /// Whether all words of weight start with a capital or a digit.
    private(set) var isTitle = true
    /// Whether the line has letters and all of them are capitals.
    private(set) var isCapitals = false
    /// Whether the first letter is a capital or the line starts with a digit.
    private(set) var startsUpper = false

    /// Small words that titles write small.
    private static let small: Set<String> = [
        "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "by", "with", "from", "as", "between", "against", "into",
        "through", "under", "over", "vs", "vs.", "after", "since", "towards", "toward", "before", "during", "beyond", "nor", "but", "via",
        "without", "within", "among", "upon", "off", "per", "is", "its", "de", "la", "al", "von", "van",
    ]

    /// Reads the line at `span`, which should be short: linear in it.
    init(_ bytes: [UInt8], _ span: TextSpan) {
        var lower = span.lower
        var capitals = 0
        var smalls = 0
        for offset in span.range where bytes[offset].isLetter {
            if bytes[offset].isUpper { capitals += 1 } else { smalls += 1 }
        }
        isCapitals = smalls == 0 && capitals >= 2
        while lower < span.upper {
            while lower < span.upper, bytes[lower].isBlank { lower += 1 }
            let start = lower
            while lower < span.upper, !bytes[lower].isBlank { lower += 1 }
            if lower > start { read(bytes, TextSpan(start, lower)) }
        }
    }

    /// Reads one word with the marks at its ends.
    private mutating func read(_ bytes: [UInt8], _ word: TextSpan) {
        var first = word.lower
        while first < word.upper, !bytes.isWordCharacter(at: first) { first += bytes.scalar(at: first).length }
        guard first < word.upper else { return }
        words += 1
        let isUpper = bytes.isUppercase(at: first) || bytes[first].isDigit
        if words == 1 { startsUpper = isUpper || !bytes.isLowercase(at: first) }
        if bytes.isLowercase(at: first), words == 1 || !Self.small.contains(bytes.lowered(word)) { isTitle = false }
    }
}
