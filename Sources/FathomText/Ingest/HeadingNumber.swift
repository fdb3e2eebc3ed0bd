/// The number at the head of a heading: "3.", "2.1", "IV.", "Chapter 2".
struct HeadingNumber {
    /// The number without a point at its end.
    let span: TextSpan
    /// Where the title starts.
    let title: Int
    /// How many parts the number has ("2.1" has two).
    let depth: Int

    /// The number at the head of `line`; nil without one, or if no title follows. A number without any point counts only before a known
    /// heading ("1 Introduction").
    init?(_ bytes: [UInt8], _ line: TextSpan) {
        guard let number = Self.decimal(bytes, line) ?? Self.roman(bytes, line) ?? Self.bare(bytes, line) else { return nil }
        var title = number.end
        while title < line.upper, bytes.blankLength(at: title) > 0 { title += bytes.blankLength(at: title) }
        guard title > number.end, title < line.upper else { return nil }
        let hasPoint = bytes[number.end - 1] == 0x2E || bytes[number.end - 1] == 0x29
        span = TextSpan(line.lower, hasPoint ? number.end - 1 : number.end)
        self.title = title
        depth = number.depth
    }

    /// Groups of digits with points between: "3.", "2.1", "2.1.3."; one group needs its point.
    private static func decimal(_ bytes: [UInt8], _ line: TextSpan) -> (end: Int, depth: Int)? {
        var end = line.lower
        var depth = 0
        while end < line.upper, bytes[end].isDigit {
            let group = end
            while end < line.upper, bytes[end].isDigit { end += 1 }
            guard end - group <= 2 else { return nil }
            depth += 1
            guard bytes.byte(end) == 0x2E else { break }
            end += 1
        }
        guard depth > 0, depth > 1 || bytes[end - 1] == 0x2E else { return nil }
        return (end, depth)
    }

    /// One or two digits before a known heading.
    private static func bare(_ bytes: [UInt8], _ line: TextSpan) -> (end: Int, depth: Int)? {
        var end = line.lower
        while end < line.upper, end - line.lower < 3, bytes[end].isDigit { end += 1 }
        var title = end
        while title < line.upper, bytes[title].isSpace { title += 1 }
        guard end > line.lower, end - line.lower < 3, title > end else { return nil }
        return HeadingNames.isStock(bytes, TextSpan(title, line.upper)) ? (end, 1) : nil
    }

    /// A Roman number or one capital with a point: "IV.", "A.".
    private static func roman(_ bytes: [UInt8], _ line: TextSpan) -> (end: Int, depth: Int)? {
        var end = line.lower
        while end < line.upper, end - line.lower < 6, [0x49, 0x56, 0x58].contains(bytes[end]) { end += 1 }
        if end == line.lower, bytes[end].isUpper { end += 1 }
        guard end > line.lower, bytes.byte(end) == 0x2E else { return nil }
        return (end + 1, 1)
    }
}
