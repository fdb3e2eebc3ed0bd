import FathomModel
import FathomText

/// The notes of a project: the reader's, the sentences behind links, the statements, and where the text comes from.
enum QDANotes {
    /// What refers to a note of the reader's.
    static func reference(to note: ExportNote, of basis: ExportBasis) -> XMLElement {
        reference(to: guid(of: note, of: basis))
    }

    /// What refers to the note of that identifier.
    static func reference(to guid: String) -> XMLElement { XMLElement("NoteRef", [("targetGUID", guid)]) }

    /// The identifier of a note of the reader's.
    static func guid(of note: ExportNote, of basis: ExportBasis) -> String { QDANames.part("note/\(note.note.id)", of: basis.digest) }

    /// The identifier of the note that quotes the sentences of a link.
    static func guid(ofEvidence link: Link, of basis: ExportBasis) -> String {
        QDANames.part("evidence/\(link.from)-\(link.relation.rawValue)-\(link.to)", of: basis.digest)
    }

    /// All notes.
    static func all(of basis: ExportBasis, _ links: [[Link]]) -> [XMLElement] {
        let own = basis.notes.map { note in
            element(guid(of: note, of: basis), title(of: note), note.note.body, attributes(of: note.note, by: QDANames.reader))
        }
        let evidence = links.compactMap { group in group.first.map { element(of: $0, group, basis) } }
        return own + evidence + source(of: basis) + statements(of: basis)
    }

    /// Who made something and when.
    static func attributes(of note: Note, by user: String) -> [(name: String, value: String)] {
        [
            ("creatingUser", user), ("creationDateTime", UniversalTime.text(note.created)), ("modifyingUser", user),
            ("modifiedDateTime", UniversalTime.text(note.modified)),
        ]
    }

    private static func element(
        _ guid: String, _ name: String, _ words: String, _ attributes: [(name: String, value: String)]
    ) -> XMLElement {
        XMLElement("Note", [("guid", guid), ("name", name)] + attributes, [XMLElement("PlainTextContent", block: words)])
    }

    /// What a note is called: what it is about, and its number, so that no two are called the same.
    private static func title(of note: ExportNote) -> String {
        let about = note.aboutWords
        return "Note \(note.note.id): \(about.count > 80 ? about.prefix(79) + "…" : about)"
    }

    private static func element(of link: Link, _ group: [Link], _ basis: ExportBasis) -> XMLElement {
        let sentences = group.map { TextLine.of(basis.document.reading(of: $0.evidence.span)) }
        let user = group.allSatisfy { $0.origin == .added } ? QDANames.reader : QDANames.machine
        let name = "Evidence: " + ReportExporter.statement(link, in: basis.model)
        return element(guid(ofEvidence: link, of: basis), name, sentences.joined(separator: "\n"), [("creatingUser", user)])
    }

    /// Where the text comes from, as BibTeX; nothing for a text without front matter.
    private static func source(of basis: ExportBasis) -> [XMLElement] {
        guard !basis.document.metadata.isEmpty else { return [] }
        let words = BibTeXExporter().files(of: basis).map(\.text).joined()
        return [element(QDANames.part("source", of: basis.digest), "Source (BibTeX)", words, [("creatingUser", QDANames.machine)])]
    }

    /// The reader's statements, for Fathom to read again; nothing without any.
    private static func statements(of basis: ExportBasis) -> [XMLElement] {
        guard !basis.corrections.isEmpty else { return [] }
        let lines = JSONBasis.statements(of: basis).map(\.line).joined()
        let guid = QDANames.part("statements", of: basis.digest)
        return [element(guid, QDANames.statements, lines, [("creatingUser", QDANames.reader)])]
    }
}
