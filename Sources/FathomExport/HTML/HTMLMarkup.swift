/// Markup of a page. Names of elements and of attributes are of our own choice; everything else passes through `words` or `block`.
enum HTMLMarkup {
    /// Words on one line, harmless and with the five characters escaped that mean something in markup.
    static func words(_ text: String) -> String { escaped(TextLine.of(text)) }

    /// Words with their line ends, likewise.
    static func block(_ text: String) -> String { escaped(TextBlock.of(text)) }

    /// A piece of a text, which may begin or end with a blank. It must be harmless already.
    static func piece(_ piece: TextPiece) -> String { escaped(piece.text) }

    /// An element around markup.
    static func element(_ name: String, _ attributes: [(name: String, value: String)] = [], _ markup: String) -> String {
        let written = attributes.map { " \($0.name)=\"\(words($0.value))\"" }.joined()
        return "<\(name)\(written)>\(markup)</\(name)>"
    }

    /// A way to a place of the same page.
    static func way(to anchor: String, role: String = "", _ markup: String) -> String {
        element("a", [("href", "#\(anchor)")] + (role.isEmpty ? [] : [("class", role)]), markup)
    }

    /// Items one below the other; nothing without any.
    static func list(_ role: String, _ items: [String]) -> String {
        guard !items.isEmpty else { return "" }
        return element("ul", [("class", role)], "\n" + items.map { element("li", [], $0) + "\n" }.joined()) + "\n"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
