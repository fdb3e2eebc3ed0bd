internal import GRDB

/// One step from a schema to the next. A step that was published is frozen: a change is a new step, in a new file.
struct Migration: Sendable {
    /// Its name, kept in the store; never used again.
    let name: String
    /// The statements, run in one transaction with every other missing step.
    let sql: String

    /// All steps in order; the number of a schema is the number of its steps.
    static let all: [Migration] = [.notes, .bookmarks, .history, .noteOwners, .corrections, .bookmarkHistory]
}

extension Migration {
    /// Brings the database to the newest schema, in one transaction that other programs wait for. Does nothing when it is there already.
    static func run(in database: Database, at time: Int64) throws {
        guard try schema(of: database) < all.count else { return }
        try database.inTransaction(.immediate) {
            for step in all.dropFirst(try schema(of: database)) {
                try database.execute(sql: step.sql)
                try database.execute(sql: "INSERT INTO migration (name, at) VALUES (?, ?)", arguments: [step.name, time])
            }
            try database.execute(sql: "PRAGMA application_id = \(StoreHeader.applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(all.count)")
            return .commit
        }
    }

    private static func schema(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
}
