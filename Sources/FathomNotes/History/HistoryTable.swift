internal import GRDB

/// A table whose rows have a history. How a new sort of thing gets undo and redo:
///
/// 1. Its table has the columns `id` (INTEGER PRIMARY KEY AUTOINCREMENT), `created`, `modified`, `deleted` (INTEGER, null while it stands) and `version`
///    (INTEGER NOT NULL DEFAULT 1); every column holds an integer, a text or null. A row is one whole: what follows from it (an index of words, tags
///    of a note) is kept up by triggers, for undo writes the row alone.
/// 2. One line here names it: `static let bookmark = HistoryTable(name: "bookmark")`, in the file that has its rows.
/// 3. One case of `HistoryVerb` (FathomModel) for each thing that can be done with it.
/// 4. Every write goes through a `StepWriter`, one for everything that the reader did in one go:
///
///        try write { database in
///            try StepWriter.step(.mergeConcepts, of: name, text: edition.text, at: time, run: run, in: database) { step in
///                let id = try step.insert(into: .correction, ["text": edition.text, "statement": json])
///                try step.update(.correction, other, set: ["statement": json], saw: version)
///                try step.delete(.correction, third, saw: nil)
///            }
///        }
///
/// Nothing else is needed: `NoteStore.undo`, `redo` and `history` work on steps whatever they are made of, and the explorer's `u` and `Ctrl-r` and
/// the shell's `fathom undo` use these.
struct HistoryTable: Hashable, Sendable {
    /// Its name in the database, a plain word.
    let name: String

    /// The notes.
    static let note = HistoryTable(name: "note")
}

extension HistoryTable {
    /// The row of that number as a JSON object of its columns without `id`; nil if there is none.
    func snapshot(of id: Int64, in database: Database) throws -> String? {
        let pairs = try columns(in: database).map { "'\($0)', \"\($0)\"" }.joined(separator: ", ")
        return try String.fetchOne(database, sql: "SELECT json_object(\(pairs)) FROM \"\(name)\" WHERE id = ?", arguments: [id])
    }

    /// Whether two snapshots tell of the same content: every column that the first has, except the version, which only counts changes.
    static func isSame(_ snapshot: String, as other: String, in database: Database) throws -> Bool {
        let differs = """
            SELECT EXISTS (SELECT 1 FROM json_each(?) AS a LEFT JOIN json_each(?) AS b ON a.key = b.key WHERE a.key <> 'version' AND a.value IS NOT b.value)
            """
        return try Bool.fetchOne(database, sql: differs, arguments: [snapshot, other]) == false
    }

    /// Writes the columns of a snapshot into the row of that number, as a new version of it. Columns that came after the snapshot stay.
    func write(_ snapshot: String, to id: Int64, in database: Database) throws {
        let sets = try columns(in: database).filter { $0 != "version" }.map {
            "\"\($0)\" = CASE WHEN json_type(:row, '$.\($0)') IS NULL THEN \"\($0)\" ELSE json_extract(:row, '$.\($0)') END"
        }
        try database.execute(
            sql: "UPDATE \"\(name)\" SET \(sets.joined(separator: ", ")), version = version + 1 WHERE id = :id",
            arguments: ["row": snapshot, "id": id])
    }

    private func columns(in database: Database) throws -> [String] {
        try database.columns(in: name).map(\.name).filter { $0 != "id" }
    }
}
