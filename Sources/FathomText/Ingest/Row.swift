/// One line of plain text with what can be told from the line alone. Long lines are looked at from their ends only.
struct Row {
    /// Where a sentence stands at a line's end.
    enum End {
        /// A stop, with closing marks perhaps.
        case stop
        /// A colon.
        case colon
        /// A comma, a hyphen, an opening mark or a word such as "of", after which something must follow.
        case open
        /// Anything else.
        case bare
    }

    /// The line.
    let line: Line
    /// How it ends.
    let end: End
    /// Whether its last word is an abbreviation with its point.
    let endsWithAbbreviation: Bool
    /// Whether it starts with a small letter, after opening quotes and brackets.
    let startsLower: Bool
    /// The sign of a list item at its head.
    let marker: ListMarker?
    /// Whether it looks like a row of a table: gaps of three blanks or more, tabs or bars in two places.
    let isTabular: Bool
    /// Whether it is nothing but three or more of one sign: dashes, stars, equal signs.
    let isRule: Bool
    /// Bytes up to the first blank.
    let firstWordLength: Int

    /// The line's bytes without blanks at its ends.
    var span: TextSpan { line.span }

    /// Reads `line`.
    init(_ bytes: [UInt8], _ line: Line) {
        self.line = line
        let tail = LineTail(bytes, line.span)
        end = tail.end
        endsWithAbbreviation = tail.isAbbreviation
        var first = line.span.lower
        while first < line.span.upper, Self.isOpening(bytes[first]) || bytes.has("“", at: first) || bytes.has("‘", at: first) {
            first += bytes[first] < 0x80 ? 1 : 3
        }
        startsLower = bytes.isLowercase(at: first)
        marker = ListMarker(bytes, line.span)
        isTabular = line.length <= 400 && Self.gaps(bytes, line.span) >= 2
        isRule = Self.isRule(bytes, line)
        firstWordLength = Self.firstWordLength(bytes, line.span)
    }

    /// Whether a byte may stand before the first word.
    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x27 || byte == 0x28 || byte == 0x5B
    }

    /// Whether a line of up to 400 characters is nothing but one sign, blanks aside.
    private static func isRule(_ bytes: [UInt8], _ line: Line) -> Bool {
        guard line.length >= 3, line.length <= 400 else { return false }
        let first = bytes[line.span.lower]
        guard first == 0x2D || first == 0x3D || first == 0x2A || first == 0x5F || first == 0x23 || first == 0x7E else { return false }
        return bytes[line.span.range].allSatisfy { $0 == first || $0 == 0x20 }
    }

    /// Bytes up to the first blank, at most 40.
    private static func firstWordLength(_ bytes: [UInt8], _ span: TextSpan) -> Int {
        var end = span.lower
        while end < min(span.upper, span.lower + 40), !bytes[end].isBlank { end += 1 }
        return end - span.lower
    }

    /// How many wide gaps or bars stand in the line.
    private static func gaps(_ bytes: [UInt8], _ span: TextSpan) -> Int {
        var gaps = 0
        var run = 0
        for offset in span.range {
            let byte = bytes[offset]
            run = byte == 0x20 ? run + 1 : 0
            if run == 3 || byte == 0x09 || byte == 0x7C { gaps += 1 }
        }
        return gaps
    }
}
