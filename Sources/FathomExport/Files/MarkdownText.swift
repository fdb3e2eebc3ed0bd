/// Words of a text as Markdown shows them.
enum MarkdownText {
    /// `line` with a backslash before every character that Markdown, or a program that reads wiki links and tags, would take for markup.
    static func escaped(_ line: String) -> String {
        var escaped = ""
        for scalar in line.unicodeScalars {
            if markup.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }

    /// `line` as the beginning of a paragraph or of an item: escaped, and so that it begins no list, rule or property.
    static func paragraph(_ line: String) -> String {
        let escaped = escaped(line)
        guard let first = escaped.unicodeScalars.first else { return escaped }
        if first == "-" || first == "+" { return "\\" + escaped }
        let digits = escaped.unicodeScalars.prefix { $0.value >= 0x30 && $0.value <= 0x39 }
        guard !digits.isEmpty, let next = escaped.unicodeScalars.dropFirst(digits.count).first, next == "." || next == ")" else {
            return escaped
        }
        return String(String.UnicodeScalarView(digits)) + "\\"
            + String(String.UnicodeScalarView(escaped.unicodeScalars.dropFirst(digits.count)))
    }

    private static let markup: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "^", "%", "!", "&", "{", "=",
    ]
}
