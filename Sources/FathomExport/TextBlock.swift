/// Words with line ends that may stand anywhere: a note, say.
public enum TextBlock {
    /// `text` with its lines and blanks as they are: line ends are line feeds, control characters and what would turn the direction of writing are
    /// U+FFFD, a tab is a tab. Linear.
    public static func of(_ text: String) -> String {
        var block = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            if wasReturn, scalar == "\n" { continue }
            switch scalar {
            case "\r", "\u{85}", "\u{2028}", "\u{2029}": block.append("\n")
            case "\n", "\t": block.append(scalar)
            default: block.append(TextLine.isHarmful(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(block)
    }
}
