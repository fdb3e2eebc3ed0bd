internal import GRDB

/// How a store is, found without writing to it.
public struct StoreHealth: Sendable {
    /// Length of the file in bytes.
    public let size: Int
    /// Number of its schema; this program knows schemas up to `knownSchema`, and brings an older one up to that when it next writes.
    public let schema: Int
    /// Whether its last writer did not come to its end, or writes now.
    public let hasJournal: Bool
    /// Notes that are not deleted.
    public let notes: Int
    /// Texts that have something of the reader's.
    public let texts: Int

    /// The schema that this program writes.
    public static var knownSchema: Int { Migration.all.count }

    /// Reads every page of the store at `path`. Linear in the file. Throws `missing`, `foreign`, `newer`, `damaged` and whatever else keeps it
    /// from being used.
    public init(ofStoreAt path: String) throws(StoreError) {
        let file = try StoreFile(at: path)
        try file.examine(path)
        (size, schema, hasJournal) = (file.count, file.header?.schema ?? 0, file.hasJournal)
        guard file.count > 0, schema > 0 else {
            (notes, texts) = (0, 0)
            return
        }
        let queue = try Backup(path: path, time: 0).reading()
        try NoteStore.check(queue)
        (notes, texts) = try StoreError.telling {
            try queue.read { database in
                let notes = try Int.fetchOne(database, sql: "SELECT count(*) FROM note WHERE deleted IS NULL")
                return (notes ?? 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM text") ?? 0)
            }
        }
    }
}
