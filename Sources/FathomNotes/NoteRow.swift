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

    /// Every note that stands, by text, section and age.
    static func all(in database: Database) throws -> [StoredNote] {
        let order = "ORDER BY note.text, note.section, note.created, note.id"
        return try Row.fetchAll(database, sql: "\(joined) WHERE note.deleted IS NULL \(order)").map(stored)
    }

    /// The note of that number, deleted or not.
    static func one(_ id: Int64, in database: Database) throws -> StoredNote? {
        try Row.fetchOne(database, sql: "\(joined) WHERE note.id = ?", arguments: [id]).map(stored)
    }

    /// Writes a row and returns its number.
    static func insert(
        _ body: String, at place: NotePlace, of edition: TextRow.Edition, time: Int64, in database: Database
    ) throws -> Int64 {
        try database.execute(
            sql: """
                INSERT INTO note (text, edition, section, section_title, body, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [edition.text, edition.id, place.section, place.sectionTitle, body, time, time])
        return database.lastInsertedRowID
    }

    /// The whole row as JSON, for the history; nil if there is none.
    static func snapshot(of id: Int64, in database: Database) throws -> String? {
        try String.fetchOne(
            database,
            sql: """
                SELECT json_object('text', text, 'edition', edition, 'section', section, 'section_title', section_title, 'body', body,
                    'created', created, 'modified', modified, 'deleted', deleted, 'version', version)
                FROM note WHERE id = ?
                """, arguments: [id])
    }

    /// Enters what was just done to a note in the history, and returns the note as it is now.
    static func acted(_ verb: NoteAct.Verb, on id: Int64, at time: Int64, before: String?, in database: Database) throws -> Note {
        try database.execute(
            sql: "INSERT INTO act (at, verb, subject, subject_id, before, after) VALUES (?, ?, 'note', ?, ?, ?)",
            arguments: [time, verb.rawValue, id, before, try snapshot(of: id, in: database)])
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM note WHERE id = ?", arguments: [id]) else {
            throw StoreError.noSuchNote(id)
        }
        return note(row)
    }

    /// Notes with their texts; the name is the one under which the text was last met.
    private static let joined = """
        SELECT note.*, text.title AS text_title, edition.digest AS digest,
            (SELECT name FROM edition AS last WHERE last.text = note.text ORDER BY seen DESC, id DESC LIMIT 1) AS text_name
        FROM note JOIN text ON text.id = note.text JOIN edition ON edition.id = note.edition
        """

    private static func note(_ row: Row) -> Note {
        Note(
            id: row["id"], place: NotePlace(section: row["section"], sectionTitle: row["section_title"]), body: row["body"],
            created: row["created"], modified: row["modified"])
    }

    private static func stored(_ row: Row) -> StoredNote {
        let name: String = row["text_name"]
        return StoredNote(
            note: note(row), text: row["text"], textTitle: row["text_title"], textName: name.isEmpty ? nil : name,
            digest: row["digest"], deleted: row["deleted"])
    }
}

/// The rows of `act` that speak of notes.
enum ActRow {
    /// What was done to a note, oldest first.
    static func acts(on id: Int64, in database: Database) throws -> [NoteAct] {
        try Row.fetchAll(database, sql: "SELECT * FROM act WHERE subject = 'note' AND subject_id = ? ORDER BY id", arguments: [id])
            .compactMap { row in
                let verb: String = row["verb"]
                return NoteAct.Verb(rawValue: verb).map {
                    NoteAct(id: row["id"], time: row["at"], verb: $0, before: row["before"], after: row["after"])
                }
            }
    }
}
