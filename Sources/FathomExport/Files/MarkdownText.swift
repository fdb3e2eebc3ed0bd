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

    private static let markup: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "^", "%", "!"]
}
