/// A piece of a text as one line that may stand anywhere.
public enum TextLine {
    /// `text` on one line: runs of blanks and line ends are one blank, none at the ends; control characters and what would turn the
    /// direction of writing are U+FFFD. Linear.
    public static func of(_ text: String) -> String {
        if isPlain(text.utf8) { return text }
        var line = String.UnicodeScalarView()
        var isBetween = false
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                isBetween = !line.isEmpty
                continue
            }
            if isBetween { line.append(" ") }
            isBetween = false
            line.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(line)
    }

    /// Whether the bytes are printable ASCII with single blanks between words, as most lines are: such a line stays as it is.
    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in bytes {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
            previous = byte
        }
        return previous != 0x20 || bytes.isEmpty
    }

    /// Whether a terminal would obey the scalar, or it would turn the direction of writing.
    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is white space. The tables of Unicode are asked about scalars past ASCII only: they are slow.
    fileprivate var isBlank: Bool {
        isASCII ? value == 0x20 || value >= 0x09 && value <= 0x0D : properties.isWhitespace
    }
}
