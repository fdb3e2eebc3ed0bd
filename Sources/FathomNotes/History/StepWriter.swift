internal import FathomModel
internal import GRDB

/// Writes what the reader did in one go: rows of any table with a history, each with an act that keeps it before and after.
///
/// `HistoryTable` says how a new sort of thing comes to use it.
struct StepWriter {
    /// A row was changed since the version that a write had seen, or is no longer there.
    struct Clash: Error {
        let table: HistoryTable
        let id: Int64
    }

    /// The number of the step.
    let id: Int64
    private let time: Int64
    private let database: Database

    /// Does `body` as one step, inside the transaction that is open. `object` says what it is done to, in a few words; `text` is the number of the
    /// text that it belongs to, nil for something of all texts. A step that writes no row leaves no trace.
    static func step<Value>(
        _ verb: HistoryVerb, of object: String, text: Int64?, at time: Int64, run: HistoryRun, in database: Database,
        _ body: (StepWriter) throws -> Value
    ) throws -> Value {
        let entry = try StepRow.insert(verb, of: object, text: text, reverses: nil, at: time, run: run, in: database)
        let value = try body(StepWriter(id: entry, time: time, database: database))
        if try ActRow.acts(ofStep: entry, in: database).isEmpty {
            try StepRow.delete(entry, in: database)
        } else {
            try StepRow.drop(undoneBefore: entry, text: text, run: run, in: database)
        }
        return value
    }

    init(id: Int64, time: Int64, database: Database) {
        self.id = id
        self.time = time
        self.database = database
    }

    /// Writes a new row of these columns, `created` and `modified` now, and returns its number.
    func insert(into table: HistoryTable, _ values: [String: (any DatabaseValueConvertible)?]) throws -> Int64 {
        let times: [String: (any DatabaseValueConvertible)?] = ["created": time, "modified": time]
        let row = times.merging(values) { $1 }.sorted { $0.key < $1.key }
        let names = row.map { "\"\($0.key)\"" }.joined(separator: ", ")
        let places = row.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT INTO \"\(table.name)\" (\(names)) VALUES (\(places))", arguments: StatementArguments(row.map(\.value)))
        let number = database.lastInsertedRowID
        try record(table, number, before: nil)
        return number
    }

    /// Gives columns of a row other values; `modified` becomes now unless `values` says otherwise. Throws `Clash` if the row has another version than
    /// the one that was seen (nil: whichever it has), or is not there.
    func update(_ table: HistoryTable, _ id: Int64, set values: [String: (any DatabaseValueConvertible)?], saw version: Int64?) throws {
        let times: [String: (any DatabaseValueConvertible)?] = ["modified": time]
        try write(times.merging(values) { $1 }, to: table, id, saw: version)
    }

    /// Marks a row deleted.
    func delete(_ table: HistoryTable, _ id: Int64, saw version: Int64?) throws {
        try write(["deleted": time], to: table, id, saw: version)
    }

    /// Takes the mark of a deletion from a row.
    func restore(_ table: HistoryTable, _ id: Int64, saw version: Int64?) throws {
        try write(["deleted": Int64?.none], to: table, id, saw: version)
    }

    private func write(
        _ values: [String: (any DatabaseValueConvertible)?], to table: HistoryTable, _ id: Int64, saw version: Int64?
    ) throws {
        let before = try table.snapshot(of: id, in: database)
        let row = values.sorted { $0.key < $1.key }
        let sets = row.map { "\"\($0.key)\" = ?" }.joined(separator: ", ")
        try database.execute(
            sql: "UPDATE \"\(table.name)\" SET \(sets), version = version + 1 WHERE id = ? AND (? IS NULL OR version = ?)",
            arguments: StatementArguments(row.map(\.value)) + [id, version, version])
        guard database.changesCount == 1 else { throw Clash(table: table, id: id) }
        try record(table, id, before: before)
    }

    /// Enters in the history what was just done to a row.
    func record(_ table: HistoryTable, _ id: Int64, before: String?) throws {
        try ActRow.insert(
            HistoryAct(step: self.id, time: time, table: table, row: id, before: before, after: table.snapshot(of: id, in: database)),
            in: database)
    }
}
