internal import FathomModel
internal import GRDB

/// The rows of `note`.
enum NoteRow {
    /// A note that stands, of that text: by section, then age.
    static func notes(ofText text: Int64, in database: Database) throws -> [Note] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM note WHERE text = ? AND deleted IS NULL ORDER BY section, created, id", arguments: [text]
        ).map(note)
    }

    /// Every note that stands, or every one that is marked deleted, by text, section and age.
    static func all(areDeleted: Bool = false, in database: Database) throws -> [StoredNote] {
        let order = "ORDER BY note.text, note.section, note.created, note.id"
        return try Row.fetchAll(database, sql: "\(joined) WHERE note.deleted IS \(areDeleted ? "NOT " : "")NULL \(order)").map(stored)
    }

    /// The note of that number, deleted or not.
    static func one(_ id: Int64, in database: Database) throws -> StoredNote? {
        try Row.fetchOne(database, sql: "\(joined) WHERE note.id = ?", arguments: [id]).map(stored)
    }

    /// Writes a row and returns its number.
    static func insert(_ body: String, at place: NotePlace, of edition: TextRow.Edition, _ step: StepWriter) throws -> Int64 {
        try step.insert(into: .note, columns(of: place, edition).merging(["body": body]) { $1 })
    }

    /// The columns that tell where a note belongs, in the edition of the text that it was placed in.
    static func columns(of place: NotePlace, _ edition: TextRow.Edition) -> [String: (any DatabaseValueConvertible)?] {
        NoteOwnerColumns.values(of: place).merging([
            "text": edition.text, "edition": edition.id, "section": place.section, "section_title": place.sectionTitle,
        ]) { $1 }
    }

    /// The note of that number as it is now.
    static func standing(_ id: Int64, in database: Database) throws -> Note {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM note WHERE id = ?", arguments: [id]) else {
            throw StoreError.noSuchNote(id)
        }
        return note(row)
    }

    /// The first words of a note, by which the history calls it: of its first line that has any, at most 60 characters.
    static func words(of body: String) -> String {
        let lines = body.split(whereSeparator: \.isNewline)
        let line = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return line.count > 60 ? line.prefix(59) + "…" : String(line)
    }

    /// Notes with their texts; the name is the one under which the text was last met.
    private static let joined = """
        SELECT note.*, text.title AS text_title, edition.digest AS digest,
            (SELECT name FROM edition AS last WHERE last.text = note.text ORDER BY seen DESC, id DESC LIMIT 1) AS text_name
        FROM note JOIN text ON text.id = note.text JOIN edition ON edition.id = note.edition
        """

    /// The note of a row with all its columns.
    static func note(_ row: Row) -> Note {
        Note(
            id: row["id"],
            place: NotePlace(
                section: row["section"], sectionTitle: row["section_title"], owner: NoteOwnerColumns.owner(in: row),
                opening: NoteOwnerColumns.opening(in: row)),
            body: row["body"], created: row["created"], modified: row["modified"], version: row["version"])
    }

    private static func stored(_ row: Row) -> StoredNote {
        let name: String = row["text_name"]
        return StoredNote(
            note: note(row), text: row["text"], textTitle: row["text_title"], textName: name.isEmpty ? nil : name,
            digest: row["digest"], deleted: row["deleted"])
    }
}
