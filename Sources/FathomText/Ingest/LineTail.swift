/// What stands at the end of a line.
struct LineTail {
    /// How the line ends.
    private(set) var end: Row.End = .bare
    /// Whether the last word is an abbreviation with its point.
    private(set) var isAbbreviation = false

    /// Words after which a sentence or title goes on.
    private static let openWords: Set<String> = [
        "of", "the", "a", "an", "and", "or", "in", "on", "at", "to", "for", "by", "with", "from", "as", "that", "which", "its", "their",
        "his", "her", "our", "between", "against", "into", "through", "under", "over", "is", "are", "was", "were", "be", "been", "has",
        "have", "had", "not", "but", "than", "this", "these", "those", "upon", "towards", "toward", "such", "both", "also", "may", "will",
        "would", "could", "should", "can", "who", "whose", "when", "while", "if", "because", "&",
    ]

    /// Reads the end of the line at `span`; looks at 48 bytes at most.
    init(_ bytes: [UInt8], _ span: TextSpan) {
        let upper = Self.withoutClosers(bytes, span)
        guard upper > span.lower else { return }
        switch bytes[upper - 1] {
        case 0x2E: readPoint(bytes, TextSpan(span.lower, upper))
        case 0x21, 0x3F: end = .stop
        case 0x3A: end = .colon
        case 0x2C, 0x2D, 0x28, 0x5B, 0x3B, 0x2F: end = .open
        case 0x80...: readWide(bytes, upper)
        default: readWord(bytes, TextSpan(span.lower, upper))
        }
    }

    /// The end of `span` without closing quotes, closing brackets and a footnote's mark.
    private static func withoutClosers(_ bytes: [UInt8], _ span: TextSpan) -> Int {
        var upper = span.upper
        while upper > span.lower {
            let byte = bytes[upper - 1]
            if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte == 0x2A || byte == 0x5F {
                upper -= 1
            } else if bytes.has("”", at: upper - 3) || bytes.has("’", at: upper - 3) {
                upper -= 3
            } else if bytes.has("»", at: upper - 2) || bytes.has("¹", at: upper - 2) || bytes.has("²", at: upper - 2) {
                upper -= 2
            } else {
                break
            }
        }
        return withoutNote(bytes, TextSpan(span.lower, upper))
    }

    /// The end of `span` without a small number right after a stop ("effort.12").
    private static func withoutNote(_ bytes: [UInt8], _ span: TextSpan) -> Int {
        var upper = span.upper
        while upper > span.lower, span.upper - upper < 3, bytes[upper - 1].isDigit { upper -= 1 }
        guard upper < span.upper, upper - 2 >= span.lower, bytes[upper - 1] == 0x2E else { return span.upper }
        return bytes[upper - 2].isLower ? upper : span.upper
    }

    /// A point: the end of a sentence, an abbreviation's, or three of them.
    private mutating func readPoint(_ bytes: [UInt8], _ span: TextSpan) {
        end = .stop
        var lower = span.upper - 1
        while lower > span.lower, span.upper - lower < 16, bytes[lower - 1].isLetter || bytes[lower - 1] == 0x2E { lower -= 1 }
        let word = TextSpan(lower, span.upper - 1)
        guard !word.isEmpty, word.count <= 6 else { return }
        isAbbreviation = bytes[word.range].contains(0x2E) || Abbreviations.keepsPoint(in: bytes, word: word, limit: bytes.count)
        if isAbbreviation, Abbreviations.ending(in: bytes, span.count > 1 ? TextSpan(lower, span.upper) : span) == .never { end = .open }
    }

    /// A mark outside ASCII.
    private mutating func readWide(_ bytes: [UInt8], _ upper: Int) {
        for mark: StaticString in ["…", "。", "！", "？", "۔", "।", "‼"] where bytes.has(mark, at: upper - mark.utf8CodeUnitCount) {
            end = .stop
        }
        if bytes.has("؟", at: upper - 2) { end = .stop }
        for mark: StaticString in ["—", "–", "،", "，", "、", "“", "‘", "\u{2010}"] where bytes.has(mark, at: upper - mark.utf8CodeUnitCount)
        {
            end = .open
        }
        if bytes.has("：", at: upper - 3) { end = .colon }
    }

    /// A word: some words ask for more.
    private mutating func readWord(_ bytes: [UInt8], _ span: TextSpan) {
        var lower = span.upper
        while lower > span.lower, span.upper - lower < 10, !bytes[lower - 1].isBlank { lower -= 1 }
        if Self.openWords.contains(bytes.lowered(TextSpan(lower, span.upper))) { end = .open }
    }
}
