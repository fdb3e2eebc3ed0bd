internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// How notes are listed by the commands.
enum NoteListing {
    /// One line: number, what it is about, how sure its place is if the text changed, when it was last changed, first line.
    static func line(_ note: Note, section: String, standing: NoteStanding? = nil) -> String {
        let first = note.body.split(whereSeparator: \.isNewline).first { !TextLine.of(String($0)).isEmpty } ?? ""
        let about = NoteLabel.about(note.place.owner, section: section) + mark(of: standing)
        return "\(note.id)  \(about)  \(Timestamp.local(note.modified))  \(TextLine.of(String(first)))"
    }

    /// Notes of many texts, each text under its title.
    static func text(_ notes: [StoredNote]) -> String {
        var lines: [String] = []
        for (place, stored) in notes.enumerated() {
            if place == 0 || notes[place - 1].text != stored.text {
                if place > 0 { lines.append("") }
                lines.append("\(TextLine.of(stored.textTitle)) (\(TextLine.of(stored.textName ?? TextSource.standardInput.name)))")
            }
            lines.append("  " + line(stored.note, section: section(of: stored.note.place)))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A note of a text that is at hand: its section is where it stands today.
    static func json(_ note: Note, in document: Document, _ source: TextSource, standing: NoteStanding? = nil) -> JSONValue {
        let section = standing?.section ?? note.place.section(in: document)
        let title = document.sections.indices.contains(section) ? document.sections[section].title : ""
        let json = json(note, section: section, title: title, document: (source.identityName, document.title))
        return standing.map { json.adding("standing", .string($0.certainty.rawValue)) } ?? json
    }

    /// A note of a text that is not at hand: its section is where it was written.
    static func json(_ stored: StoredNote) -> JSONValue {
        let place = stored.note.place
        return json(stored.note, section: place.section, title: place.sectionTitle, document: (stored.textName, stored.textTitle))
    }

    /// A note with its section and text as they are told.
    static func json(_ note: Note, section: Int, title: String, document: (name: String?, title: String)) -> JSONValue {
        .object([
            ("id", .integer(Int(note.id))),
            ("document", .object([("name", .optional(document.name)), ("title", .string(document.title))])),
            ("section", .object([("position", .integer(section + 1)), ("title", .string(title))])),
            ("about", NoteLabel.json(note.place.owner)),
            ("body", .string(note.body)),
            ("created", .string(Timestamp.universal(note.created))),
            ("modified", .string(Timestamp.universal(note.modified))),
        ])
    }

    /// How sure a place is, where that is not plain.
    private static func mark(of standing: NoteStanding?) -> String {
        guard let standing, standing.certainty != .anchored else { return "" }
        return " (\(standing.certainty.rawValue))"
    }

    private static func section(of place: NotePlace) -> String {
        place.sectionTitle.isEmpty ? String(place.section + 1) : "\(place.section + 1) \(place.sectionTitle)"
    }
}
