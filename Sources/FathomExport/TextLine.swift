/// A piece of a text as one line that may stand anywhere.
public enum TextLine {
    /// `text` on one line: runs of blanks and line ends are one blank, none at the ends; control characters and what would turn the
    /// direction of writing are U+FFFD. Linear.
    public static func of(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var isBetween = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isBetween = !line.isEmpty
                continue
            }
            if isBetween { line.append(" ") }
            isBetween = false
            line.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(line)
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
