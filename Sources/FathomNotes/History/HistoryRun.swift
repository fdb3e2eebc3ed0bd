internal import GRDB

/// One opening of the store: tells what this program did from what another does at the same time.
///
/// Undo takes back what this run did, and what stood when it opened the store, the latest first; never what another Fathom did meanwhile.
struct HistoryRun: Sendable {
    /// A number that no other run has.
    let number: Int64
    /// The last entry of the history when the store was opened.
    let start: Int64
}

extension HistoryRun {
    /// A run that begins now.
    init(in database: Database) throws {
        number = Int64.random(in: 1...Int64.max)
        start = try Int64.fetchOne(database, sql: "SELECT max(id) FROM step") ?? 0
    }
}
