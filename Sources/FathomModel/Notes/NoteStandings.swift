public import FathomText

/// Where the notes of a text stand in it as it is today.
public struct NoteStandings: Sendable {
    private let document: Document

    /// The standings of notes in `document`.
    public init(_ document: Document) {
        self.document = document
    }

    /// The places of the passages that notes are about, by the number of the note. Those that stand where they stood are found at once; the others are
    /// looked for in one pass over the text, linear in it.
    public func places(of notes: [Note]) -> [Int64: SelectorPlace] {
        var places = inPlace(of: notes)
        let others = notes.filter { $0.selector != nil && places[$0.id] == nil }
        guard !others.isEmpty else { return places }
        let found = SelectorFinder(document).places(of: others.compactMap(\.selector))
        for (note, place) in zip(others, found) { places[note.id] = place }
        return places
    }

    /// The places of those passages alone that stand where they stood. Linear in their words.
    public func inPlace(of notes: [Note]) -> [Int64: SelectorPlace] {
        var places: [Int64: SelectorPlace] = [:]
        for note in notes {
            if let selector = note.selector, selector.isInPlace(in: document) { places[note.id] = .anchored(selector.span) }
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
