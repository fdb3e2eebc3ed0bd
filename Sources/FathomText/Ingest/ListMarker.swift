/// The sign at the head of a list item: a bullet, a number, a letter.
struct ListMarker {
    /// What an item starts with.
    enum Style: Equatable {
        /// A bullet of the given first byte ("•", "-").
        case bullet(UInt8)
        /// A number or letter with a point or a closing bracket ("1.", "a)").
        case ordered(UInt8)
        /// A number or letter in brackets ("(a)", "(1)").
        case bracketed
    }

    /// The sign's bytes.
    let span: TextSpan
    /// What the sign is.
    let style: Style
    /// The number of an ordered item, if it is one.
    let value: Int?

    /// The marker at the head of the line at `line`; nil if there is none or nothing follows it.
    init?(_ bytes: [UInt8], _ line: TextSpan) {
        guard let found = Self.bullet(bytes, line) ?? Self.ordered(bytes, line) ?? Self.bracketed(bytes, line) else { return nil }
        let end = found.span.upper
        guard end < line.upper, bytes.blankLength(at: end) > 0 else { return nil }
        self = found
    }

    private init(span: TextSpan, style: Style, value: Int? = nil) {
        self.span = span
        self.style = style
        self.value = value
    }

    /// A bullet of one character.
    private static func bullet(_ bytes: [UInt8], _ line: TextSpan) -> ListMarker? {
        let first = bytes[line.lower]
        if first == 0x2D || first == 0x2A || first == 0x2B {
            return ListMarker(span: TextSpan(line.lower, line.lower + 1), style: .bullet(first))
        }
        guard first >= 0xC2 else { return nil }
        for sign: StaticString in ["•", "–", "—", "·", "◦", "▪", "▫", "‣", "●", "○", "■", "□", "➢", "►", "✓", "\u{F0B7}", "⁃"] {
            guard bytes.has(sign, at: line.lower) else { continue }
            return ListMarker(span: TextSpan(line.lower, line.lower + sign.utf8CodeUnitCount), style: .bullet(first))
        }
        return nil
    }

    /// A number of up to three digits or one letter, with a point or a closing bracket.
    private static func ordered(_ bytes: [UInt8], _ line: TextSpan) -> ListMarker? {
        var end = line.lower
        var value = 0
        while end < line.upper, end - line.lower < 3, bytes[end].isDigit {
            value = value * 10 + Int(bytes[end] - 0x30)
            end += 1
        }
        let isNumber = end > line.lower
        if !isNumber, bytes[end].isLower { end += 1 }
        let mark = bytes.byte(end)
        guard end > line.lower, mark == 0x29 || mark == 0x2E && isNumber else { return nil }
        return ListMarker(span: TextSpan(line.lower, end + 1), style: .ordered(mark), value: isNumber ? value : nil)
    }

    /// Up to four digits or letters in brackets.
    private static func bracketed(_ bytes: [UInt8], _ line: TextSpan) -> ListMarker? {
        guard bytes[line.lower] == 0x28 else { return nil }
        var end = line.lower + 1
        while end < line.upper, end - line.lower < 5, bytes[end].isDigit || bytes[end].isLower { end += 1 }
        guard end > line.lower + 1, bytes.byte(end) == 0x29 else { return nil }
        let isLetterOrNumeral =
            end == line.lower + 2 || bytes[line.lower + 1..<end].allSatisfy { $0.isDigit || [0x69, 0x76, 0x78].contains($0) }
        return isLetterOrNumeral ? ListMarker(span: TextSpan(line.lower, end + 1), style: .bracketed) : nil
    }
}
