internal import GRDB

/// What was done to one row: the row before and after, as JSON.
struct HistoryAct {
    /// What became of the row.
    enum Verb: String {
        case add
        case change
        case delete
        case restore
    }

    /// The step that it belongs to.
    let step: Int64
    /// When, in milliseconds since 1970 (UTC).
    let time: Int64
    /// The table of the row.
    let table: HistoryTable
    /// The number of the row.
    let row: Int64
    /// The row before; nil if there was none.
    let before: String?
    /// The row after.
    let after: String?
}

/// The rows of `act`.
enum ActRow {
    /// Enters an act.
    static func insert(_ act: HistoryAct, in database: Database) throws {
        let verb = """
            CASE WHEN :before IS NULL THEN 'add'
                WHEN json_extract(:before, '$.deleted') IS NULL AND json_extract(:after, '$.deleted') IS NOT NULL THEN 'delete'
                WHEN json_extract(:before, '$.deleted') IS NOT NULL AND json_extract(:after, '$.deleted') IS NULL THEN 'restore'
                ELSE 'change' END
            """
        try database.execute(
            sql: """
                INSERT INTO act (at, verb, subject, subject_id, before, after, step) VALUES (:at, \(verb), :table, :row, :before, :after, :step)
                """,
            arguments: [
                "at": act.time, "table": act.table.name, "row": act.row, "before": act.before, "after": act.after, "step": act.step,
            ])
    }

    /// The acts of a step, oldest first.
    static func acts(ofStep step: Int64, in database: Database) throws -> [HistoryAct] {
        try Row.fetchAll(database, sql: "SELECT * FROM act WHERE step = ? ORDER BY id", arguments: [step]).map { row in
            HistoryAct(
                step: step, time: row["at"], table: HistoryTable(name: row["subject"]), row: row["subject_id"], before: row["before"],
                after: row["after"])
        }
    }

    /// What was done to a note, oldest first.
    static func acts(onNote id: Int64, in database: Database) throws -> [NoteAct] {
        try Row.fetchAll(database, sql: "SELECT * FROM act WHERE subject = 'note' AND subject_id = ? ORDER BY id", arguments: [id])
            .compactMap { row in
                let verb: String = row["verb"]
                return NoteAct.Verb(rawValue: verb).map {
                    NoteAct(id: row["id"], time: row["at"], verb: $0, before: row["before"], after: row["after"])
                }
            }
    }
}
