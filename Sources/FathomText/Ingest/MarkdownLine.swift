/// One line of Markdown without its quotation signs, and the block that it starts.
struct MarkdownLine {
    /// The line's text after quotation signs.
    let span: TextSpan
    /// Columns before the text, counted after quotation signs.
    let indent: Int
    /// The quotation signs (">").
    let quote: TextSpan?
    /// Empty lines above.
    let blanksAbove: Int

    /// Reads `line`.
    init(_ bytes: [UInt8], _ line: Line) {
        var lower = line.span.lower
        var end = lower
        while end < line.span.upper, bytes[end] == 0x3E, line.indent < 4 {
            lower = end + 1
            end = lower
            while end < line.span.upper, bytes[end].isSpace { end += 1 }
        }
        let isQuote = lower > line.span.lower
        quote = isQuote ? TextSpan(line.span.lower, lower) : nil
        span = TextSpan(end, line.span.upper)
        indent = isQuote ? max(0, end - lower - 1) : line.indent
        blanksAbove = line.blanksAbove
    }

    /// Whether the line is nothing but `count` or more of one of `signs`, blanks aside.
    func isRule(_ bytes: [UInt8], of signs: [UInt8], count: Int) -> Bool {
        guard let first = span.isEmpty ? nil : bytes[span.lower], signs.contains(first), indent < 4 else { return false }
        var found = 0
        for offset in span.range {
            if bytes[offset] == first { found += 1 } else if !bytes[offset].isSpace { return false }
        }
        return found >= count
    }

    /// The sign and length of a code fence that opens here.
    func fence(_ bytes: [UInt8]) -> (sign: UInt8, count: Int)? {
        guard !span.isEmpty, indent < 4, bytes[span.lower] == 0x60 || bytes[span.lower] == 0x7E else { return nil }
        let sign = bytes[span.lower]
        var end = span.lower
        while end < span.upper, bytes[end] == sign { end += 1 }
        guard end - span.lower >= 3, sign == 0x7E || !bytes[end..<span.upper].contains(0x60) else { return nil }
        return (sign, end - span.lower)
    }

    /// Whether the line is the row of dashes and bars below a table's head.
    func isTableRule(_ bytes: [UInt8]) -> Bool {
        var hasBar = false
        var hasDash = false
        for offset in span.range {
            switch bytes[offset] {
            case 0x7C: hasBar = true
            case 0x2D: hasDash = true
            case 0x3A, 0x20, 0x09: break
            default: return false
            }
        }
        return hasBar && hasDash
    }

    /// The sign of a list item at the line's head: a bullet, or a number with a point or bracket.
    func marker(_ bytes: [UInt8]) -> ListMarker? {
        guard !span.isEmpty, let marker = ListMarker(bytes, span) else { return nil }
        switch marker.style {
        case .bullet(let sign): return [0x2D, 0x2A, 0x2B].contains(sign) || bytes.has("•", at: span.lower) ? marker : nil
        case .ordered: return marker.value != nil ? marker : nil
        case .bracketed: return marker
        }
    }
}
