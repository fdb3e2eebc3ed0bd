/// One line with something on it.
struct Line {
    /// From the first to the last byte that is no blank.
    let span: TextSpan
    /// Columns before `span`, a tab counting to the next multiple of 4.
    let indent: Int
    /// Characters in `span`.
    let length: Int
    /// Empty lines before this one.
    let blanksAbove: Int
    /// Whether a form feed stands between this line and the one before.
    let startsPage: Bool

    /// Columns from the left edge to the end of the text.
    var width: Int { indent + length }
}

/// Cuts bytes into the lines that hold something. Linear.
struct LineScanner {
    private let bytes: [UInt8]
    private var offset = 0
    private var blanks = 0
    private var startsPage = false

    /// A scanner at the head of `bytes`.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// All lines of `bytes` from `offset` on. LF, CR, CR LF and FF end a line.
    static func lines(of bytes: [UInt8], from offset: Int = 0) -> [Line] {
        var scanner = LineScanner(bytes)
        scanner.offset = offset
        var lines: [Line] = []
        while scanner.offset < bytes.count {
            if let line = scanner.next() { lines.append(line) }
        }
        return lines
    }

    /// Reads to the end of the line; nil for an empty one.
    private mutating func next() -> Line? {
        let indent = skipIndent()
        let lower = offset
        let (upper, length) = skipText()
        let isEmpty = upper == lower
        let line = Line(span: TextSpan(lower, upper), indent: indent, length: length, blanksAbove: blanks, startsPage: startsPage)
        if isEmpty { blanks += 1 } else { (blanks, startsPage) = (0, false) }
        skipLineEnd()
        return isEmpty ? nil : line
    }

    /// Skips blanks at the head of a line; returns their columns.
    private mutating func skipIndent() -> Int {
        var column = 0
        while offset < bytes.count, !bytes[offset].isLineEnd {
            let length = bytes.blankLength(at: offset)
            guard length > 0 else { break }
            column = bytes[offset] == 0x09 ? (column / 4 + 1) * 4 : column + 1
            offset += length
        }
        return column
    }

    /// Skips to the line's end; returns the offset after the last byte that is no blank, and the characters up to there.
    private mutating func skipText() -> (upper: Int, length: Int) {
        var upper = offset
        var length = 0
        var lengthSoFar = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte.isLineEnd { break }
            offset += 1
            guard byte & 0xC0 != 0x80 else {
                upper = offset
                continue
            }
            lengthSoFar += 1
            if !byte.isSpace { (upper, length) = (offset, lengthSoFar) }
        }
        return (upper, length)
    }

    /// Skips one line end.
    private mutating func skipLineEnd() {
        guard offset < bytes.count else { return }
        if bytes[offset] == 0x0C { startsPage = true }
        offset += bytes[offset] == 0x0D && bytes.byte(offset + 1) == 0x0A ? 2 : 1
    }
}
