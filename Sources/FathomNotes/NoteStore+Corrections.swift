public import FathomModel
internal import GRDB

/// Corrections: the reader's statements about what the machine read in each text.
extension NoteStore {
    /// The statements about a text that stand, in the order in which they are applied.
    public func corrections(of text: TextIdentity) throws(StoreError) -> [StoredCorrection] {
        try read { database in
            try TextRow.matching(text, in: database).flatMap { try CorrectionRow.corrections(ofText: $0, in: database) }
        }
    }

    /// Makes a change to the statements about a text, as one step of the history: `verb` and `object` say what it is. `time` is now, in milliseconds
    /// since 1970 (UTC). Throws `correctedMeanwhile`, with nothing written, if another program changed one of the statements.
    public func correct(
        _ change: CorrectionChange, _ verb: HistoryVerb, of object: String, in text: TextIdentity, time: Int64
    ) throws(StoreError) {
        try write { [run] database in
            let edition = try TextRow.edition(for: text, at: time, in: database)
            do {
                try StepWriter.step(verb, of: object, text: edition.text, at: time, run: run, in: database) { step in
                    try CorrectionRow.carryOut(change, of: edition, step, in: database)
                }
            } catch is StepWriter.Clash {
                throw StoreError.correctedMeanwhile
            }
        }
    }
}

extension HistoryTable {
    /// The statements of the reader.
    static let correction = HistoryTable(name: "correction")
}

/// The rows of `correction`.
enum CorrectionRow {
    /// The statements of that text that stand, by number. One that this program has no word for is passed over.
    static func corrections(ofText text: Int64, in database: Database) throws -> [StoredCorrection] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT correction.id, created, modified, version, field.key AS name, field.value AS word
                FROM correction JOIN json_each(correction.statement) AS field
                WHERE correction.text = ? AND deleted IS NULL ORDER BY correction.id
                """, arguments: [text])
        var found: [StoredCorrection] = []
        var fields: [String: String] = [:]
        for (place, row) in rows.enumerated() {
            let id: Int64 = row["id"]
            fields[row["name"]] = row["word"]
            guard place + 1 == rows.count || rows[place + 1]["id"] != id else { continue }
            if let statement = Correction(fields: fields) {
                found.append(
                    StoredCorrection(
                        id: id, statement: statement, created: row["created"], modified: row["modified"], version: row["version"]))
            }
            fields = [:]
        }
        return found
    }

    static func carryOut(_ change: CorrectionChange, of edition: TextRow.Edition, _ step: StepWriter, in database: Database) throws {
        for old in change.removed { try step.delete(.correction, old.id, saw: old.version) }
        for replacement in change.replaced {
            let values: [String: (any DatabaseValueConvertible)?] = [
                "statement": try json(replacement.new, in: database), "edition": edition.id,
            ]
            try step.update(.correction, replacement.old.id, set: values, saw: replacement.old.version)
        }
        for statement in change.made {
            let values: [String: (any DatabaseValueConvertible)?] = [
                "text": edition.text, "edition": edition.id, "statement": try json(statement, in: database),
            ]
            _ = try step.insert(into: .correction, values)
        }
    }

    /// The statement as a JSON object, its names in the order of their letters.
    private static func json(_ statement: Correction, in database: Database) throws -> String? {
        let fields = statement.fields.sorted { $0.key < $1.key }
        let places = fields.map { _ in "?, ?" }.joined(separator: ", ")
        return try String.fetchOne(
            database, sql: "SELECT json_object(\(places))", arguments: StatementArguments(fields.flatMap { [$0.key, $0.value] }))
    }
}
