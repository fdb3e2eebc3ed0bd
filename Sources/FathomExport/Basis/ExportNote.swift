public import FathomModel
public import FathomText

/// A note of the reader's as exports tell it: with where it stands in the text and the model of today.
public struct ExportNote: Hashable, Sendable {
    /// What a note is about, as identifiers and places of the model.
    public enum About: Hashable, Sendable {
        /// The text as a whole.
        case text
        /// A section, as an index into `Document.sections`.
        case section(Int)
        /// Words of the text.
        case passage(TextSpan)
        /// A concept.
        case concept(ConceptID)
        /// A link: all of its sentences, at least one.
        case link([Link])
        /// Nothing that is still there.
        case nothing
    }

    /// The note as stored.
    public let note: Note
    /// How sure its place is today.
    public let standing: NoteStanding
    /// What it is about today.
    public let about: About
    /// Its tags, without the sign, in order.
    public let tags: [String]

    /// The concept that it is about; nil for another owner.
    public var concept: ConceptID? {
        if case .concept(let id) = about { id } else { nil }
    }

    /// The section that it belongs to, for a note on a section or a passage; nil for another owner.
    public var section: Int? {
        switch about {
        case .section(let section): section
        case .passage: standing.section
        case .text, .concept, .link, .nothing: nil
        }
    }

    /// What it is about, in one word, as the store and the shell say it.
    public var sort: String {
        switch note.place.owner {
        case .section: "section"
        case .passage: "passage"
        case .concept: "concept"
        case .link: "link"
        case .text: "text"
        }
    }

    /// The note in a line for lists: its number, what it is about, its first words.
    public var line: String {
        let words = TextLine.of(note.body)
        return "note \(note.id), on \(aboutWords): \(words.count > 60 ? words.prefix(59) + "…" : words)"
    }

    /// What it is about, as the reader named it.
    public var aboutWords: String {
        switch note.place.owner {
        case .text: "the text"
        case .section:
            note.place.sectionTitle.isEmpty
                ? "section \(note.place.section + 1)" : "section \(note.place.section + 1) \(TextLine.of(note.place.sectionTitle))"
        case .passage(let selector): "\"\(TextLine.of(selector.exact))\""
        case .concept(let name): TextLine.of(name.name)
        case .link(let name):
            "\(TextLine.of(name.from.name)) \(ReportExporter.words(for: name.relation)) \(TextLine.of(name.to.name))"
        }
    }

    /// The notes as they stand in a model, in their order.
    static func placed(_ notes: [Note], in model: ArgumentModel) -> [ExportNote] {
        guard !notes.isEmpty else { return [] }
        let names = ConceptNames(model)
        return NoteStandings(model.document).standings(of: notes) { model }.map { note, standing in
            ExportNote(
                note: note, standing: standing, about: about(note, standing, names), tags: NoteWords(note.body).tags)
        }
    }

    private static func about(_ note: Note, _ standing: NoteStanding, _ names: ConceptNames) -> About {
        switch note.place.owner {
        case .text: return .text
        case .section: return .section(standing.section)
        case .passage: return standing.span.map { .passage($0) } ?? .nothing
        case .concept(let name): return names.concept(named: name).map { .concept($0.id) } ?? .nothing
        case .link(let name):
            let links = names.links(named: name)
            return links.isEmpty ? .nothing : .link(links)
        }
    }
}
