import FathomModel
import FathomText

/// Notes under headings, as the notes pane shows them in some order.
struct NoteGroups {
    /// Notes under one heading; without one, what the pane is about anyway.
    struct Group {
        let heading: String?
        let notes: [Note]
    }

    let groups: [Group]

    /// The notes of a text in the order that the reader chose; those that a filter leaves out are not there. Linear in the words of the notes.
    init(_ text: TextState) {
        let filter = text.filters[.notes]
        let notes = text.notes.filter { note in filter.map { $0.isIn(note.body) } ?? true }.sorted {
            ($0.created, $0.id) < ($1.created, $1.id)
        }
        let groups =
            switch text.noteOrder {
            case .here: Self.here(notes, text)
            case .concept: Self.byConcept(notes, text)
            case .tag: Self.byTag(notes)
            case .date: Self.byDate(notes)
            case .review: Self.toReview(notes, text)
            case .found: [Group]()
            }
        self.groups = groups.filter { !$0.notes.isEmpty }
    }

    /// About the section and passages of it; then the selected concept, its links, and what links to it; then the text.
    private static func here(_ notes: [Note], _ text: TextState) -> [Group] {
        let section = text.currentSection
        let inSection = notes.filter { $0.place.owner.isPlace && text.standing(of: $0).section == section }
        let onText = notes.filter { $0.place.owner == .text }
        guard let concept = text.selected else {
            return [Group(heading: nil, notes: inSection), Group(heading: "On the whole text", notes: onText)]
        }
        let onConcept = text.notes(about: concept, among: notes)
        let shown = Set(inSection.map(\.id) + onText.map(\.id) + onConcept.map(\.id))
        let linking = notes.linking(to: concept).filter { !shown.contains($0.id) }
        return [
            Group(heading: nil, notes: inSection), Group(heading: "On \(concept.name)", notes: onConcept),
            Group(heading: "Notes that link to \(concept.name)", notes: linking), Group(heading: "On the whole text", notes: onText),
        ]
    }

    private static func byConcept(_ notes: [Note], _ text: TextState) -> [Group] {
        var groups: [String: [Note]] = [:]
        var others: [Note] = []
        for note in notes {
            let names = Set(
                note.place.owner.names + NoteWords(note.body).links.map { text.names?.concept(named: $0.name)?.name ?? $0.name })
            for name in names { groups[name, default: []].append(note) }
            if names.isEmpty { others.append(note) }
        }
        return groups.sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) }.map {
            Group(heading: $0.key, notes: $0.value)
        } + [
            Group(heading: "On no concept", notes: others)
        ]
    }

    private static func byTag(_ notes: [Note]) -> [Group] {
        var groups: [String: [Note]] = [:]
        var others: [Note] = []
        for note in notes {
            let tags = NoteWords(note.body).tags
            for tag in tags { groups[tag, default: []].append(note) }
            if tags.isEmpty { others.append(note) }
        }
        return groups.sorted { $0.key < $1.key }.map { Group(heading: "#\($0.key)", notes: $0.value) } + [
            Group(heading: "Without a tag", notes: others)
        ]
    }

    private static func byDate(_ notes: [Note]) -> [Group] {
        var groups: [Group] = []
        for note in notes.sorted(by: { ($1.modified, $1.id) < ($0.modified, $0.id) }) {
            let day = CivilDate(milliseconds: note.modified).words
            let before = groups.last?.heading == day ? groups.removeLast().notes : []
            groups.append(Group(heading: day, notes: before + [note]))
        }
        return groups
    }

    private static func toReview(_ notes: [Note], _ text: TextState) -> [Group] {
        let headings: [(NoteStanding.Certainty, String)] = [
            (.doubtful, "Doubtful: is this the place?"), (.lost, "Lost: its place is gone"),
            (.moved, "Moved: its words stand elsewhere now"),
        ]
        return headings.map { certainty, heading in
            Group(heading: heading, notes: notes.filter { text.standing(of: $0).certainty == certainty })
        }
    }
}

extension NoteOwner {
    /// The names of the concepts that it tells.
    var names: [String] {
        switch self {
        case .concept(let name): [name.name]
        case .link(let link): [link.from.name, link.to.name]
        case .section, .passage, .text: []
        }
    }
}
