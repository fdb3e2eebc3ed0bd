internal import FathomText

/// Writes the blocks of a document as pandoc tells them in the form that Fathom keeps. What is unknown is passed over, its words are kept.
struct PandocWriter {
    /// What is written.
    private(set) var form = TextForm()
    /// What stands before each line: the signs of quotations and the indent of items.
    private var margin = ""
    /// The sign of an item that waits for its first paragraph.
    private var sign: String?
    private var notes: [[JSONTree]] = []

    /// Writes what is known of the document as front matter: what pandoc tells, and where it tells nothing the document's own properties.
    mutating func write(metadata: JSONTree, _ properties: [(key: String, value: String)] = []) {
        let words = { (key: String) in metadata[key].map { Self.words(of: $0) } ?? "" }
        let author = metadata["author"].map { author in
            author["t"]?.string == "MetaList"
                ? (author["c"]?.elements ?? []).map(Self.words).joined(separator: "; ") : Self.words(of: author)
        }
        let date = ["date", "dcterms.date"].map(words).first { !$0.isEmpty } ?? ""
        let told = [
            ("title", words("title")), ("author", author ?? ""), ("date", date), ("publisher", words("publisher")), ("doi", words("doi")),
        ]
        form.head(told.map { key, value in (key, value.isEmpty ? properties.first { $0.key == key }?.value ?? "" : value) })
    }

    /// Writes blocks in order, and after them the footnotes that they have.
    mutating func write(_ blocks: [JSONTree]) {
        for block in blocks { write(block) }
        let own = notes
        notes = []
        for note in own { write(note) }
    }

    private mutating func write(_ block: JSONTree) {
        let content = block["c"] ?? .null
        switch block["t"]?.string {
        case "Para", "Plain": paragraph(words(content.elements))
        case "Header": heading(content.elements)
        case "BlockQuote": quote(content.elements)
        case "BulletList": items(content.elements, from: nil)
        case "OrderedList": items(content.elements.last?.elements ?? [], from: content.elements.first?.elements.first?.integer ?? 1)
        case "LineBlock": for line in content.elements { paragraph(words(line.elements)) }
        case "DefinitionList": definitions(content.elements)
        case "CodeBlock": verbatim(content.elements.last?.string ?? "")
        case "Table": table(content)
        case "Div": for inner in content.elements.last?.elements ?? [] { write(inner) }
        case "Figure": for inner in content.elements.last?.elements ?? [] { write(inner) }
        default: return
        }
    }

    private mutating func paragraph(_ words: String) {
        form.paragraph(words, first: margin + (sign ?? ""))
        if let sign, !words.isEmpty { (margin, self.sign) = (margin + String(repeating: " ", count: sign.count), nil) }
    }

    private mutating func heading(_ content: [JSONTree]) {
        guard content.count == 3 else { return }
        form.heading(words(content[2].elements), level: content[0].integer ?? 1, margin: margin)
    }

    private mutating func quote(_ blocks: [JSONTree]) {
        let before = margin
        margin += "> "
        for block in blocks { write(block) }
        margin = before
    }

    private mutating func items(_ items: [JSONTree], from number: Int?) {
        let before = margin
        for (place, item) in items.enumerated() {
            sign = number.map { "\(min(999, max(0, $0) + place)). " } ?? "- "
            for block in item.elements { write(block) }
            (margin, sign) = (before, nil)
        }
    }

    private mutating func definitions(_ entries: [JSONTree]) {
        for entry in entries {
            let parts = entry.elements
            paragraph(words(parts.first?.elements ?? []))
            for definition in parts.last?.elements ?? [] { for block in definition.elements { write(block) } }
        }
    }

    private mutating func verbatim(_ text: String) {
        form.verbatim(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), margin: margin)
    }

    /// Writes the rows of a table: every list of cells in it, a row a line.
    private mutating func table(_ content: JSONTree) {
        var rows: [String] = []
        Self.rows(in: content, depth: 0, into: &rows)
        form.verbatim(rows, margin: margin)
    }

    /// A row is a pair of attributes and a list of cells; a cell has five parts, the last of them blocks.
    private static func rows(in tree: JSONTree, depth: Int, into rows: inout [String]) {
        let parts = tree.elements
        if parts.count == 2, let first = parts[1].elements.first, first.elements.count == 5, first.elements[1]["t"] != nil {
            rows.append(parts[1].elements.map { cell in words(ofBlocks: cell.elements.last?.elements ?? []) }.joined(separator: " | "))
        } else if depth < 8 {
            for part in parts { Self.rows(in: part, depth: depth + 1, into: &rows) }
        }
    }
}

/// The words of inlines.
extension PandocWriter {
    /// The words of inlines; footnotes among them are kept for later.
    private mutating func words(_ inlines: [JSONTree]) -> String {
        var collected: [[JSONTree]] = []
        let words = Self.words(inlines, notes: &collected)
        notes += collected
        return words
    }

    private static func words(_ inlines: [JSONTree], notes: inout [[JSONTree]]) -> String {
        var words = ""
        for inline in inlines { words += Self.words(ofInline: inline, notes: &notes) }
        return words
    }

    private static func words(ofInline inline: JSONTree, notes: inout [[JSONTree]]) -> String {
        let content = inline["c"] ?? .null
        switch inline["t"]?.string {
        case "Str": return content.string ?? ""
        case "Space", "SoftBreak", "LineBreak": return " "
        case "Emph", "Strong", "Underline", "Strikeout", "SmallCaps", "Superscript", "Subscript":
            return words(content.elements, notes: &notes)
        case "Quoted": return quoted(content.elements, notes: &notes)
        case "Cite", "Span": return words(content.elements.last?.elements ?? [], notes: &notes)
        case "Code", "Math": return content.elements.last?.string ?? ""
        case "Link", "Image": return content.elements.count > 1 ? words(content.elements[1].elements, notes: &notes) : ""
        case "Note":
            notes.append(content.elements)
            return ""
        default: return ""
        }
    }

    private static func quoted(_ content: [JSONTree], notes: inout [[JSONTree]]) -> String {
        let inner = words(content.last?.elements ?? [], notes: &notes)
        return content.first?["t"]?.string == "SingleQuote" ? "‘\(inner)’" : "“\(inner)”"
    }

    /// The words of blocks on one line.
    private static func words(ofBlocks blocks: [JSONTree]) -> String {
        var notes: [[JSONTree]] = []
        return blocks.map { words($0["c"]?.elements ?? [], notes: &notes) }.joined(separator: " ")
    }

    /// The words of a piece of metadata.
    private static func words(of value: JSONTree) -> String {
        var notes: [[JSONTree]] = []
        let content = value["c"] ?? .null
        switch value["t"]?.string {
        case "MetaInlines": return words(content.elements, notes: &notes)
        case "MetaBlocks": return words(ofBlocks: content.elements)
        case "MetaString": return content.string ?? ""
        case "MetaList": return content.elements.map(words).joined(separator: "; ")
        default: return ""
        }
    }
}
