/// A Markdown heading that starts with number signs: "## Title".
struct AtxHeading {
    /// 1 for one sign, at most 6.
    let level: Int
    /// The signs and the blanks after them.
    let opening: TextSpan
    /// The title, perhaps empty.
    let title: TextSpan

    /// The heading on the line at `span`; nil if the line is none.
    init?(_ bytes: [UInt8], _ span: TextSpan, indent: Int) {
        var end = span.lower
        while end < span.upper, bytes[end] == 0x23 { end += 1 }
        level = end - span.lower
        guard (1...6).contains(level), indent < 4, end < span.upper, bytes[end].isSpace else { return nil }
        while end < span.upper, bytes[end].isSpace { end += 1 }
        opening = TextSpan(span.lower, end)
        var upper = span.upper
        while upper > end, bytes[upper - 1] == 0x23 { upper -= 1 }
        if upper < span.upper, upper > end, !bytes[upper - 1].isSpace { upper = span.upper }
        while upper > end, bytes[upper - 1].isSpace { upper -= 1 }
        title = TextSpan(end, upper)
    }
}
