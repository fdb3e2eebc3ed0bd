import FathomModel
import FathomText

/// The table of notes: what each is about by name and place, its tags, and its words with their line ends.
enum CSVNotes {
    private static let columns = [
        "note", "about", "concept", "kind", "relation", "to", "to_kind", "section", "section_title", "start", "end", "words", "standing",
        "tags", "created", "modified", "body",
    ]

    /// The table. `section` is counted from 1 and is where the note stands today, `section_title` where it was written; `start` and `end` are
    /// bytes, of a note on a passage that is there.
    static func table(of basis: ExportBasis) -> String {
        var table = CSVTable(columns)
        for note in basis.notes {
            let span = note.standing.span
            let place = [
                String(note.standing.section + 1), note.note.place.sectionTitle, span.map { String($0.lower) } ?? "",
                span.map { String($0.upper) } ?? "", note.note.selector?.exact ?? "", note.standing.certainty.rawValue,
            ]
            let times = [note.note.created, note.note.modified].map(UniversalTime.text)
            let cells =
                [String(note.note.id), note.sort] + names(of: note.note.place.owner) + place + [note.tags.joined(separator: " ")] + times
            table.add(cells, block: note.note.body)
        }
        return table.text
    }

    /// Name and kind of the concept, or of the start of the link, then relation, name and kind of its end.
    private static func names(of owner: NoteOwner) -> [String] {
        switch owner {
        case .text, .section, .passage: ["", "", "", "", ""]
        case .concept(let name): [name.name, name.kind.rawValue, "", "", ""]
        case .link(let link): [link.from.name, link.from.kind.rawValue, link.relation.rawValue, link.to.name, link.to.kind.rawValue]
        }
    }
}
