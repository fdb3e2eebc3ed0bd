public import FathomModel
public import FathomText

/// Everything that an export may say about one text: the reader's model and the machine's, the reader's statements, the notes with their places
/// today, and what the text is known by.
///
/// It is all that a `FileExporter` reads, so that the same text and store give the same bytes.
public struct ExportBasis: Sendable {
    /// The machine's model with the reader's statements applied; its `machine` is what was read without them.
    public let corrected: CorrectedModel
    /// The reader's statements, in the order in which they are applied; `corrected.outcomes` tells what became of each.
    public let corrections: [StoredCorrection]
    /// The notes that are not deleted, in the order of the store: by section, then age.
    public let notes: [ExportNote]
    /// SHA-256 of the bytes of the text, in lower-case hexadecimal.
    public let digest: String

    private let onConcepts: [ConceptID: [Int]]
    private let onLinks: [LinkEnds: [Int]]

    /// The basis of a text. Linear in the model and the notes, apart from looking for passages that moved.
    public init(_ corrected: CorrectedModel, corrections: [StoredCorrection] = [], notes: [Note] = [], digest: String) {
        self.corrected = corrected
        self.corrections = corrections
        self.digest = digest
        let placed = ExportNote.placed(notes, in: corrected.model)
        self.notes = placed
        onConcepts = Dictionary(grouping: placed.indices.filter { placed[$0].concept != nil }) {
            placed[$0].concept ?? ConceptID(.actor, 0)
        }
        var onLinks: [LinkEnds: [Int]] = [:]
        for (place, note) in placed.enumerated() {
            if case .link(let links) = note.about, let link = links.first { onLinks[LinkEnds(link), default: []].append(place) }
        }
        self.onLinks = onLinks
    }

    /// The reader's model: without what is hidden.
    public var model: ArgumentModel { corrected.model }

    /// The text.
    public var document: Document { corrected.model.document }

    /// The concepts that the reader hid.
    public var hidden: [Concept] { corrected.everything.concepts.filter { corrected.hidden.contains($0.id) } }

    /// What the reader means by a concept: as stated for this text, or else in the codebook.
    public func definition(of concept: Concept) -> String? {
        concept.curation.definition ?? model.codebook?.definitions[concept.name]
    }

    /// The notes about a concept, oldest first.
    public func notes(on concept: ConceptID) -> [ExportNote] { (onConcepts[concept] ?? []).map { notes[$0] } }

    /// The notes about a link, oldest first; a link is known by its ends and relation, whatever its sentence.
    public func notes(on link: Link) -> [ExportNote] { (onLinks[LinkEnds(link)] ?? []).map { notes[$0] } }

    /// The notes that belong to a section or a passage in it, oldest first. Linear in the notes.
    public func notes(inSection section: Int) -> [ExportNote] { notes.filter { $0.section == section } }

    /// The notes about the text as a whole, and those whose place is gone. Linear in the notes.
    public var notesWithoutPlace: [ExportNote] {
        notes.filter { note in
            switch note.about {
            case .text, .nothing: true
            case .section, .passage, .concept, .link: false
            }
        }
    }
}

/// Two concepts and a relation: what a note about a link is known by.
private struct LinkEnds: Hashable {
    let from: ConceptID
    let relation: Relation
    let to: ConceptID

    /// The ends of a link; those of a symmetric one in the order of their identifiers.
    init(_ link: Link) {
        let isTurned = link.relation.isSymmetric && link.to < link.from
        from = isTurned ? link.to : link.from
        to = isTurned ? link.from : link.to
        relation = link.relation
    }
}
