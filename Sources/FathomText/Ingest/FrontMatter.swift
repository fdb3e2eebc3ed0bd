/// Metadata at the head of a Markdown file, between two lines of three dashes.
struct FrontMatter {
    /// Keys and values in their order.
    let pairs: [(key: String, value: String)]
    /// How many lines it takes, both rules included.
    let lineCount: Int

    /// The front matter at the head of `lines`; nil without one, or if it is not closed.
    init?(bytes: [UInt8], lines: [Line]) {
        guard let first = lines.first, Self.isRule(bytes, first) else { return nil }
        var pairs: [(key: String, value: String)] = []
        for (index, line) in lines.enumerated().dropFirst() {
            if Self.isRule(bytes, line) || bytes.has("...", at: line.span.lower) && line.length == 3 {
                self.pairs = pairs
                lineCount = index + 1
                return
            }
            if let pair = Self.pair(bytes, line) {
                pairs.append(pair)
            } else if line.indent == 0, bytes[line.span.lower] != 0x2D, bytes[line.span.lower] != 0x23 {
                return nil
            }
        }
        return nil
    }

    /// Whether a line is three dashes and no more.
    private static func isRule(_ bytes: [UInt8], _ line: Line) -> Bool {
        line.span.count == 3 && line.indent == 0 && bytes.has("---", at: line.span.lower)
    }

    /// "key: value", the value without quotes.
    private static func pair(_ bytes: [UInt8], _ line: Line) -> (key: String, value: String)? {
        let text = bytes[line.span.range]
        guard line.indent == 0, let colon = text.firstIndex(of: 0x3A), colon > text.startIndex, colon - text.startIndex <= 64 else {
            return nil
        }
        guard text[..<colon].allSatisfy({ $0.isAlphanumeric || $0 == 0x2D || $0 == 0x5F || $0 == 0x20 || $0 >= 0x80 }) else { return nil }
        var value = text[(colon + 1)...].drop(while: \.isSpace)
        if let first = value.first, first == 0x22 || first == 0x27, value.count >= 2, value.last == first {
            value = value.dropFirst().dropLast()
        }
        return (String(decoding: text[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
    }
}
