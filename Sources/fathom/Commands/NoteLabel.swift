internal import FathomExport
internal import FathomModel
internal import FathomText

/// What a note is about, in words for lists and messages.
enum NoteLabel {
    /// Longest quote in a label, in characters.
    private static let longestQuote = 40

    /// The section, or in which section what is quoted; the concept, the link, the whole text. `section` is the section's number and title.
    static func about(_ owner: NoteOwner, section: String) -> String {
        switch owner {
        case .section: TextLine.of(section)
        case .passage(let selector): "\(TextLine.of(section)), \"\(cut(TextLine.of(selector.exact)))\""
        case .concept(let name): "on \(TextLine.of(name.name))"
        case .link(let link): "on \(TextLine.of(words(for: link)))"
        case .text: "on the whole text"
        }
    }

    /// The end of "saved note 3 ...".
    static func saved(_ owner: NoteOwner, section: String) -> String {
        switch owner {
        case .section: "in section \(section)"
        case .passage: "in section " + about(owner, section: section)
        default: about(owner, section: section)
        }
    }

    /// A link as it is said.
    static func words(for link: NotedLink) -> String {
        "\(link.from.name) \(ReportExporter.words(for: link.relation)) \(link.to.name)"
    }

    /// An owner as JSON.
    static func json(_ owner: NoteOwner) -> JSONValue {
        switch owner {
        case .section: .object([("type", .string("section"))])
        case .text: .object([("type", .string("text"))])
        case .concept(let name): .object([("type", .string("concept")), ("concept", json(name))])
        case .link(let link):
            .object([
                ("type", .string("link")), ("from", json(link.from)), ("relation", .string(link.relation.rawValue)), ("to", json(link.to)),
            ])
        case .passage(let selector):
            .object([
                ("type", .string("passage")), ("exact", .string(selector.exact)), ("prefix", .string(selector.prefix)),
                ("suffix", .string(selector.suffix)), ("start", .integer(selector.span.lower)), ("end", .integer(selector.span.upper)),
            ])
        }
    }

    private static func json(_ name: NotedConcept) -> JSONValue {
        .object([("kind", .string(name.kind.rawValue)), ("name", .string(name.name))])
    }

    private static func cut(_ words: String) -> String {
        words.count > longestQuote ? words.prefix(longestQuote - 1) + "…" : words
    }
}
