public import FathomText

/// Where the notes of a text stand in it as it is today.
public struct NoteStandings: Sendable {
    private let document: Document
    /// How many sections have each title.
    private let titles: [String: Int]

    /// The standings of notes in `document`. Linear in its sections.
    public init(_ document: Document) {
        self.document = document
        titles = Dictionary(document.sections.map { ($0.title, 1) }, uniquingKeysWith: +)
    }

    /// What has to be looked for to place a note: the passage that it is about, or how its section begins where the title does not tell it.
    public func selector(of note: Note) -> Selector? {
        switch note.place.owner {
        case .passage(let selector): selector
        case .section: titles[note.place.sectionTitle] == 1 ? nil : note.place.opening
        case .concept, .link, .text: nil
        }
    }

    /// The places of the passages that notes are about, by the number of the note. Those that stand where they stood are found at once; the others are
    /// looked for in one pass over the text, linear in it.
    public func places(of notes: [Note]) -> [Int64: SelectorPlace] {
        var places = inPlace(of: notes)
        let others = notes.compactMap { note in places[note.id] == nil ? selector(of: note).map { (id: note.id, selector: $0) } : nil }
        guard !others.isEmpty else { return places }
        let found = SelectorFinder(document).places(of: others.map(\.selector))
        for (other, place) in zip(others, found) { places[other.id] = place }
        return places
    }

    /// The places of those passages alone that stand where they stood. Linear in their words.
    public func inPlace(of notes: [Note]) -> [Int64: SelectorPlace] {
        var places: [Int64: SelectorPlace] = [:]
        for note in notes {
            if let selector = selector(of: note), selector.isInPlace(in: document) { places[note.id] = .anchored(selector.span) }
        }
        return places
    }

    /// Each note with its standing; `model` reads the text for concepts, if a note is about one.
    public func standings(of notes: [Note], _ model: () throws -> ArgumentModel) rethrows -> [(note: Note, standing: NoteStanding)] {
        let places = places(of: notes)
        let names = notes.contains(where: \.place.owner.isNamed) ? ConceptNames(try model()) : nil
        return notes.map { ($0, NoteStanding($0, in: document, names: names, place: places[$0.id])) }
    }
}

extension Note {
    /// The selector of the passage that it is about; nil for another owner.
    public var selector: Selector? {
        if case .passage(let selector) = place.owner { selector } else { nil }
    }
}

extension NoteOwner {
    /// Whether it is told by names of concepts.
    fileprivate var isNamed: Bool {
        switch self {
        case .concept, .link: true
        case .section, .passage, .text: false
        }
    }
}
