import FathomModel
import FathomScreen

/// The notes of the current section as lines.
struct NotesContent {
    /// One line, and the note that it belongs to.
    struct Line {
        var text: String
        var role: Role
        var item: Int?
    }

    /// The notes, oldest first.
    let notes: [Note]
    private(set) var lines: [Line] = []

    /// The notes in lines of `columns` columns.
    init(_ text: TextState, columns: Int, glyphs: Glyphs) {
        notes = text.sectionNotes
        for (index, note) in notes.enumerated() {
            if index > 0 { lines.append(Line(text: "", role: .plain)) }
            let head = String(note.body.prefix(4_000))
            for line in TextWrap.lines(head, columns: columns - 3, most: 12, glyphs: glyphs) {
                lines.append(Line(text: line, role: .plain, item: index))
            }
            lines.append(Line(text: Self.date(of: note), role: .quiet, item: index))
        }
    }

    /// The lines of a note.
    func lines(of item: Int) -> Range<Int> {
        guard let first = lines.firstIndex(where: { $0.item == item }), let last = lines.lastIndex(where: { $0.item == item })
        else { return 0..<1 }
        return first..<last + 1
    }

    private static func date(of note: Note) -> String {
        let written = CivilDate(milliseconds: note.created)
        let changed = CivilDate(milliseconds: note.modified)
        return written == changed ? written.words : "\(written.words), changed \(changed.words)"
    }
}
