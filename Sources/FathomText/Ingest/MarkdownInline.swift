/// Tells the signs from the text inside a Markdown paragraph: emphasis, code, links, images, escapes, tags. Linear up to a sort.
struct MarkdownInline {
    /// A run of emphasis signs that waits for its partner.
    private struct Opener {
        let lower: Int
        var count: Int
    }

    private let bytes: [UInt8]
    private var marks: [TextSpan] = []
    private var openers: [UInt8: [Opener]] = [:]
    /// Where "[" and "![" stand that wait for "]".
    private var brackets: [TextSpan] = []
    /// Lengths of runs of backticks that have no partner on the line.
    private var lonelyTicks: Set<Int> = []
    private var hasNoAngle = false

    /// The pieces of a paragraph whose text stands at `spans`, one for each line, in order.
    static func pieces(_ bytes: [UInt8], _ spans: [TextSpan]) -> [Piece] {
        var inline = MarkdownInline(bytes)
        for span in spans { inline.scan(span) }
        return inline.cut(spans)
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The spans with the marks cut out as markup.
    private mutating func cut(_ spans: [TextSpan]) -> [Piece] {
        marks.sort()
        var pieces: [Piece] = []
        var next = 0
        for span in spans {
            var lower = span.lower
            while next < marks.count, marks[next].lower < span.upper {
                pieces.append(Piece(span: TextSpan(lower, marks[next].lower), isMarkup: false))
                pieces.append(Piece(span: marks[next], isMarkup: true))
                lower = marks[next].upper
                next += 1
            }
            pieces.append(Piece(span: TextSpan(lower, span.upper), isMarkup: false))
        }
        return pieces
    }

    /// Reads one line.
    private mutating func scan(_ span: TextSpan) {
        lonelyTicks = []
        hasNoAngle = false
        var offset = span.lower
        while offset < span.upper { offset = read(offset, span) }
    }

    /// Reads what stands at `offset`; returns where to go on.
    private mutating func read(_ offset: Int, _ span: TextSpan) -> Int {
        switch bytes[offset] {
        case 0x5C: return readEscape(offset, span)
        case 0x60: return readCode(offset, span)
        case 0x2A, 0x5F, 0x7E: return readEmphasis(offset, span)
        case 0x21 where bytes.byte(offset + 1) == 0x5B && offset + 1 < span.upper:
            brackets.append(TextSpan(offset, offset + 2))
            return offset + 2
        case 0x5B: return readBracket(offset, span)
        case 0x5D: return readLink(offset, span)
        case 0x3C: return readTag(offset, span)
        default: return offset + 1
        }
    }

    /// A backslash before a mark, or at the line's end.
    private mutating func readEscape(_ offset: Int, _ span: TextSpan) -> Int {
        let next = bytes.byte(offset + 1)
        let isMark = offset + 1 < span.upper && next > 0x20 && next < 0x7F && !next.isAlphanumeric
        if isMark || offset + 1 == span.upper { marks.append(TextSpan(offset, offset + 1)) }
        return min(span.upper, offset + (isMark ? 2 : 1))
    }

    /// The end of the run of the byte at `offset`.
    private func runEnd(_ offset: Int, _ span: TextSpan) -> Int {
        var end = offset
        while end < span.upper, bytes[end] == bytes[offset] { end += 1 }
        return end
    }

    /// Code between two runs of backticks of one length.
    private mutating func readCode(_ offset: Int, _ span: TextSpan) -> Int {
        let end = runEnd(offset, span)
        guard !lonelyTicks.contains(end - offset) else { return end }
        var next = end
        while next < span.upper {
            guard bytes[next] == 0x60 else {
                next += 1
                continue
            }
            let close = runEnd(next, span)
            if close - next == end - offset {
                marks.append(TextSpan(offset, end))
                marks.append(TextSpan(next, close))
                return close
            }
            next = close
        }
        lonelyTicks.insert(end - offset)
        return end
    }

    /// A run of emphasis signs: closes what is open, else opens.
    private mutating func readEmphasis(_ offset: Int, _ span: TextSpan) -> Int {
        let end = runEnd(offset, span)
        let sign = bytes[offset]
        guard sign != 0x7E || end - offset == 2 else { return end }
        let (canOpen, canClose) = flanks(offset, end, span)
        var lower = offset
        if canClose { lower = close(sign, lower, end) }
        if canOpen, lower < end { openers[sign, default: []].append(Opener(lower: lower, count: end - lower)) }
        return end
    }

    /// Closes open runs with the signs from `lower` to `end`; returns where the unused ones start.
    private mutating func close(_ sign: UInt8, _ lower: Int, _ end: Int) -> Int {
        var lower = lower
        while lower < end, var opener = openers[sign]?.popLast() {
            let count = min(opener.count, end - lower)
            opener.count -= count
            marks.append(TextSpan(opener.lower + opener.count, opener.lower + opener.count + count))
            marks.append(TextSpan(lower, lower + count))
            lower += count
            if opener.count > 0 { openers[sign]?.append(opener) }
        }
        return lower
    }

    /// Whether a run may open and may close emphasis, by what stands beside it.
    private func flanks(_ lower: Int, _ upper: Int, _ span: TextSpan) -> (canOpen: Bool, canClose: Bool) {
        let before = lower > span.lower ? bytes[lower - 1] : 0x20
        let after = upper < span.upper ? bytes[upper] : 0x20
        let isLeft = !after.isBlank && (!isMark(after) || before.isBlank || isMark(before))
        let isRight = !before.isBlank && (!isMark(before) || after.isBlank || isMark(after))
        guard bytes[lower] == 0x5F else { return (isLeft, isRight) }
        return (isLeft && (!isRight || isMark(before)), isRight && (!isLeft || isMark(after)))
    }

    /// Whether a byte is an ASCII mark.
    private func isMark(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !byte.isAlphanumeric }

    /// An opening bracket, or a footnote's mark.
    private mutating func readBracket(_ offset: Int, _ span: TextSpan) -> Int {
        if bytes.byte(offset + 1) == 0x5E {
            var end = offset + 2
            while end < min(span.upper, offset + 40), bytes[end].isAlphanumeric || bytes[end] == 0x2D { end += 1 }
            if end < span.upper, bytes[end] == 0x5D, end > offset + 2 {
                marks.append(TextSpan(offset, end + 1))
                return end + 1
            }
        }
        brackets.append(TextSpan(offset, offset + 1))
        return offset + 1
    }

    /// A closing bracket: the text before it is read, the address after it is markup.
    private mutating func readLink(_ offset: Int, _ span: TextSpan) -> Int {
        guard let opening = brackets.popLast() else { return offset + 1 }
        let close: UInt8
        switch bytes.byte(offset + 1) {
        case 0x28: close = 0x29
        case 0x5B: close = 0x5D
        default: return offset + 1
        }
        guard let end = addressEnd(offset + 1, close, span) else { return offset + 1 }
        marks.append(opening)
        marks.append(TextSpan(offset, end))
        return end
    }

    /// After the bracket that closes the one at `offset`, at most 2,048 bytes on; brackets may nest once and more.
    private func addressEnd(_ offset: Int, _ close: UInt8, _ span: TextSpan) -> Int? {
        var depth = 0
        for next in offset..<min(span.upper, offset + 2_048) {
            if bytes[next] == bytes[offset] { depth += 1 }
            if bytes[next] == close { depth -= 1 }
            if depth == 0 { return next + 1 }
            if depth > 8 { return nil }
        }
        return nil
    }

    /// A tag, which is markup, or an address in angle brackets, which is read.
    private mutating func readTag(_ offset: Int, _ span: TextSpan) -> Int {
        let next = bytes.byte(offset + 1)
        guard !hasNoAngle, next.isLetter || next == 0x2F || next == 0x21 else { return offset + 1 }
        guard let end = bytes[offset..<span.upper].firstIndex(of: 0x3E) else {
            hasNoAngle = true
            return offset + 1
        }
        let content = bytes[(offset + 1)..<end]
        if content.contains(0x3A) && !content.contains(0x20) || content.contains(0x40) {
            marks.append(TextSpan(offset, offset + 1))
            marks.append(TextSpan(end, end + 1))
        } else {
            marks.append(TextSpan(offset, end + 1))
        }
        return end + 1
    }
}
