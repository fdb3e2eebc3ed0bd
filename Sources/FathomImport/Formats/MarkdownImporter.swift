import FathomExport
import FathomModel
import FathomText

/// `markdown`: a note in a file: front matter that says what it is about, a quotation of the text, then the words of the note.
///
/// The keys are `about` (text, section, passage, concept or link), `section` (a title), `concept` with `kind`, or `from`, `relation`, `to` with `from_kind` and
/// `to_kind`; `created` and `modified`. Without `about` the first quotation tells the passage; without one the note is on the text.
struct MarkdownImporter: FileImporter {
    let name = "markdown"

    func fits(_ bytes: [UInt8], called name: String) -> Bool { name.hasSuffix(".md") || name.hasSuffix(".markdown") }

    func work(in bytes: [UInt8], for target: ImportTarget) throws(ImportFault) -> ImportedWork {
        var work = ImportedWork(), finder = QuotationFinder(target.document)
        let file = MarkdownNote(PlainText(bytes).text)
        guard !file.body.isEmpty else {
            work.lose("files without a note", TextLine.of(file.quotation))
            return work
        }
        guard let place = Self.place(of: file, &finder, target) else {
            work.lose("notes whose place is not sure in the text", file.body)
            return work
        }
        let times = ["created", "modified"].map { key in file.facts[key].flatMap { UniversalTime.milliseconds($0) } }
        work.notes.append(ImportedNote(file.body, at: place, created: times[0], modified: times[1]))
        return work
    }

    private static func place(of file: MarkdownNote, _ finder: inout QuotationFinder, _ target: ImportTarget) -> NotePlace? {
        let document = target.document
        switch file.facts["about"] ?? (file.quotation.isEmpty ? "text" : "passage") {
        case "text": return NotePlace(.text, at: 0, in: document)
        case "section":
            let title = file.facts["section"] ?? ""
            return document.sections.firstIndex { TextLine.of($0.title) == title }.map { finder.place(ofSection: $0) }
        case "concept":
            return concept(file.facts["concept"], file.facts["kind"]).map { NotePlace(.concept($0), at: 0, in: document) }
        case "link":
            guard let from = concept(file.facts["from"], file.facts["from_kind"]),
                let to = concept(file.facts["to"], file.facts["to_kind"]),
                let relation = file.facts["relation"].flatMap({ Relation(rawValue: $0) })
            else { return nil }
            return NotePlace(.link(NotedLink(from: from, relation: relation, to: to)), at: 0, in: document)
        default:
            return finder.span(of: file.quotation, prefix: "", suffix: "", at: nil).map { finder.place(of: $0) }
        }
    }

    private static func concept(_ name: String?, _ kind: String?) -> NotedConcept? {
        guard let name, let kind = kind.flatMap({ ConceptKind(rawValue: $0) }) else { return nil }
        return NotedConcept(kind: kind, name: name)
    }
}

/// A Markdown file as a note: its front matter, the first quotation before the words, and the words.
struct MarkdownNote {
    /// The front matter: keys of one line each.
    private(set) var facts: [String: String] = [:]
    /// The quotation on one line; empty without one.
    private(set) var quotation = ""
    /// The words of the note.
    private(set) var body = ""

    /// The note in a file with line feeds.
    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") {
            for line in lines[lines.startIndex + 1..<end] { take(fact: line) }
            lines = lines[(end + 1)...]
        }
        lines = lines.drop { $0.isBlank || $0.hasPrefix("# ") }
        let quoted = lines.prefix { $0.hasPrefix(">") }
        quotation = TextLine.of(quoted.map { $0.dropFirst() }.joined(separator: " "))
        let rest = lines.dropFirst(quoted.count).drop { $0.isBlank }
        let end = rest.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? rest.startIndex
        body = rest[rest.startIndex..<end].joined(separator: "\n")
    }

    private mutating func take(fact line: String) {
        guard let colon = line.firstIndex(of: ":"), line.first != " ", line.first != "-" else { return }
        let value = TextLine.of(String(line[line.index(after: colon)...]))
        let isQuoted = value.count >= 2 && value.first == "\"" && value.last == "\""
        let plain = isQuoted ? String(value.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\") : value
        facts[String(line[..<colon]).lowercased()] = plain
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
