import FathomModel
import FathomText

/// What can be asked of an open text.
extension TextState {
    /// The text.
    var document: Document { model.document }

    /// What it is called: its title, or without one its file's name without the folders.
    var title: String {
        guard document.title.isEmpty || document.title == document.name else { return document.title }
        return document.name.split(separator: "/").last.map(String.init) ?? document.name
    }

    /// How a list is ordered and narrowed; nil for the other panes.
    func shape(of pane: PaneID) -> ListShape? { lists.shape(of: pane) }

    /// The concepts that a list pane shows.
    func entries(of pane: PaneID) -> [ConceptID] { lists.entries(of: pane) }

    /// The greatest weight in a list; 0 for the other panes. Constant time, for it is asked at every frame.
    func heaviest(in pane: PaneID) -> Double { lists.heaviest(in: pane) }

    /// The selected concept.
    var selected: Concept? { panes.selection.flatMap { model.concept($0) } }

    /// The notes on the section that the reader is in and on passages of it, oldest first, without those that a filter leaves out.
    var sectionNotes: [Note] {
        let section = currentSection
        let notes = notes.filter { $0.place.owner.isPlace && standing(of: $0).section == section }
            .sorted { ($0.created, $0.id) < ($1.created, $1.id) }
        return filters[.notes].map { filter in notes.filter { filter.isIn($0.body) } } ?? notes
    }

    /// Where a note stands in the text as it is today.
    func standing(of note: Note) -> NoteStanding {
        noted.standings[note.id] ?? NoteStanding(.anchored, section: note.place.section(in: document))
    }

    /// The notes about a concept and about its links, out of `notes`.
    func notes(about concept: Concept, among notes: [Note]) -> [Note] {
        let names = Set(([concept.name] + concept.variants).map { $0.lowercased() })
        return notes.filter { note in note.place.owner.names.contains { names.contains($0.lowercased()) } }
    }

    /// The section that the reader is in.
    var currentSection: Int { document.section(holding: panes.reader.place) }
}
