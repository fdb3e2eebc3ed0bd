/// An element of XML, to be written. What is no legal character of XML 1.0, and what would turn the direction of writing, becomes U+FFFD.
struct XMLElement {
    /// Its name, of our own choice.
    let name: String
    /// Its attributes in the order in which they are given.
    let attributes: [(name: String, value: String)]
    /// The elements in it.
    let children: [XMLElement]
    /// The words in it; nil for an element that holds elements or nothing.
    private let text: Words?

    /// Words on one line, or with their line ends.
    private enum Words {
        case line(String)
        case block(String)

        var escaped: String {
            switch self {
            case .line(let text): XMLElement.escaped(text)
            case .block(let text): XMLElement.escaping(TextBlock.of(text))
            }
        }
    }

    /// An element that holds elements, or nothing.
    init(_ name: String, _ attributes: [(name: String, value: String)] = [], _ children: [XMLElement] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
        text = nil
    }

    /// An element that holds words.
    init(_ name: String, _ attributes: [(name: String, value: String)] = [], text: String) {
        self.name = name
        self.attributes = attributes
        children = []
        self.text = .line(text)
    }

    /// An element that holds words with their line ends.
    init(_ name: String, block: String) {
        self.name = name
        attributes = []
        children = []
        text = Words.block(block)
    }

    /// A document with this element as its root: the declaration, then an element a line, indented by two blanks. Linear.
    var document: String {
        var lines = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        write(into: &lines, indent: "")
        return lines
    }

    private func write(into lines: inout String, indent: String) {
        lines += "\(indent)<\(name)"
        for (name, value) in attributes { lines += " \(name)=\"\(Self.escaped(value))\"" }
        if let text {
            lines += ">\(text.escaped)</\(name)>\n"
        } else if children.isEmpty {
            lines += "/>\n"
        } else {
            lines += ">\n"
            for child in children { child.write(into: &lines, indent: indent + "  ") }
            lines += "\(indent)</\(name)>\n"
        }
    }

    /// `text` on one line, with the five characters escaped that mean something to XML.
    static func escaped(_ text: String) -> String { escaping(TextLine.of(text)) }

    private static func escaping(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
