internal import FathomModel
internal import GRDB

/// The rows of `step`.
enum StepRow {
    /// Enters a step and returns its number.
    static func insert(
        _ verb: HistoryVerb, of object: String, text: Int64?, reverses: Int64?, at time: Int64, run: HistoryRun, in database: Database
    ) throws -> Int64 {
        try database.execute(
            sql: "INSERT INTO step (at, run, text, verb, object, standing, reverses) VALUES (?, ?, ?, ?, ?, 'done', ?)",
            arguments: [time, run.number, text, verb.rawValue, object, reverses])
        return database.lastInsertedRowID
    }

    /// Forgets a step that did nothing.
    static func delete(_ id: Int64, in database: Database) throws {
        try database.execute(sql: "DELETE FROM step WHERE id = ?", arguments: [id])
    }

    /// The step that undo takes back next in a run, in these texts (nil: in all): the last one done that is the run's own or stood when it began.
    static func done(inTexts texts: [Int64]?, run: HistoryRun, in database: Database) throws -> Int64? {
        try scopes(texts).compactMap { scope in
            try Int64.fetchOne(
                database,
                sql: """
                    SELECT id FROM step WHERE reverses IS NULL AND standing = 'done' AND \(scope) AND (run = ? OR id <= ?)
                    ORDER BY id DESC LIMIT 1
                    """, arguments: [run.number, run.start])
        }.max()
    }

    /// The step that redo does again next: the one that was taken back last.
    static func undone(inTexts texts: [Int64]?, run: HistoryRun, in database: Database) throws -> Int64? {
        try scopes(texts).compactMap { scope in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT step.id AS id, step.last AS last FROM step JOIN step AS entry ON entry.id = step.last
                    WHERE step.reverses IS NULL AND step.standing = 'undone' AND \(scope) AND (entry.run = ? OR entry.id <= ?)
                    ORDER BY step.last DESC LIMIT 1
                    """, arguments: [run.number, run.start]
            ).map { row in (last: row["last"] as Int64, id: row["id"] as Int64) }
        }.max { $0.last < $1.last }?.id
    }

    /// Ends what could be done again before a new step of a text; in all texts for a step of none.
    static func drop(undoneBefore id: Int64, text: Int64?, run: HistoryRun, in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE step SET standing = 'dropped' WHERE reverses IS NULL AND standing = 'undone' AND id < ? AND \(scope(text.map { [$0] }))
                    AND (SELECT entry.run = ? OR entry.id <= ? FROM step AS entry WHERE entry.id = step.last)
                """, arguments: [id, run.number, run.start])
    }

    /// Says how a step stands now, and which entry brought it there.
    static func stand(_ id: Int64, _ standing: HistoryStep.Standing, by entry: Int64?, in database: Database) throws {
        try database.execute(
            sql: "UPDATE step SET standing = ?, last = coalesce(?, last) WHERE id = ?", arguments: [standing.rawValue, entry, id])
    }

    /// The step of that number with the entry that brought it where it stands and the text that it belongs to.
    static func one(_ id: Int64, in database: Database) throws -> (step: HistoryStep, last: Int64, text: Int64?)? {
        try Row.fetchOne(database, sql: "\(joined) WHERE step.id = ?", arguments: [id]).map { row in
            (step(row), row["last"] ?? id, row["text"])
        }
    }

    /// The last entries, latest first, of these texts (nil: of all). Each text is asked by itself, so that an index gives its last entries at once,
    /// however many others have.
    static func latest(_ count: Int, inTexts texts: [Int64]?, in database: Database) throws -> [HistoryStep] {
        let found = try scopes(texts).flatMap { scope in
            try Row.fetchAll(database, sql: "\(joined) WHERE \(scope) ORDER BY step.id DESC LIMIT ?", arguments: [count]).map(step)
        }
        return Array(found.sorted { $0.id > $1.id }.prefix(count))
    }

    private static let joined = "SELECT step.*, text.title AS title FROM step LEFT JOIN text ON text.id = step.text"

    /// The conditions that a step belongs to one of these texts or to none, each of which an index answers; of every step for nil.
    private static func scopes(_ texts: [Int64]?) -> [String] {
        texts.map { $0.map { "step.text = \($0)" } + ["step.text IS NULL"] } ?? ["1"]
    }

    /// The condition that a step belongs to these texts or to none.
    private static func scope(_ texts: [Int64]?) -> String {
        guard let texts else { return "1" }
        return "(step.text IS NULL OR step.text IN (\(texts.map(String.init).joined(separator: ", "))))"
    }

    private static func step(_ row: Row) -> HistoryStep {
        HistoryStep(
            id: row["id"], time: row["at"], verb: HistoryVerb(rawValue: row["verb"]), object: row["object"], textTitle: row["title"],
            standing: HistoryStep.Standing(rawValue: row["standing"]) ?? .done, reverses: row["reverses"])
    }
}
