internal import GRDB
internal import Glibc

/// What can still be read of a store that is damaged.
public struct StoreSalvage: Sendable {
    /// One note that was found.
    public struct Found: Hashable, Sendable {
        /// Its number.
        public let id: Int64
        /// The title of its text; nil if that cannot be read.
        public let textTitle: String?
        /// The title of its section; empty if it has none or if that cannot be read.
        public let sectionTitle: String
        /// The reader's words.
        public let body: String
        /// When it was last changed, in milliseconds since 1970 (UTC).
        public let modified: Int64
        /// Whether its row cannot be read, so that this is what the history has of it.
        public let isFromHistory: Bool
    }

    /// The notes that stand, by number, each once.
    public let notes: [Found]

    /// Reads the store at `path` row by row, and passes over what cannot be read. The file is copied first, so that not even a journal that was left
    /// beside it is touched. Throws `missing`, `notAFile`, `cannotOpen`, `cannotCreate`; a file of which nothing can be read gives no notes.
    public init(ofStoreAt path: String, temporary folder: String) throws(StoreError) {
        _ = try StoreFile(at: path)
        let copy = "\(folder)/fathom-salvage-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        try StoreFile.createNew(at: copy)
        defer { _ = unsafe unlink(copy) }
        try StoreFile.copy(path, over: copy)
        StoreFile.lengthen(copy)
        var configuration = Configuration()
        configuration.readonly = true
        guard let queue = try? DatabaseQueue(path: copy, configuration: configuration) else {
            notes = []
            return
        }
        notes = queue.unsafeRead { Self.notes(in: $0) }
    }

    private static func notes(in database: Database) -> [Found] {
        var found: [Int64: Found] = [:]
        var deleted: Set<Int64> = []
        for id in numbers(of: "act", in: database) {
            guard let act = history(id, in: database) else { continue }
            if act.isDeleted { deleted.insert(act.found.id) } else { deleted.remove(act.found.id) }
            found[act.found.id] = act.found
        }
        for id in numbers(of: "note", in: database) {
            guard let row = row(id, in: database) else { continue }
            if row.isDeleted { deleted.insert(id) } else { deleted.remove(id) }
            found[id] = row.found
        }
        return found.values.filter { !deleted.contains($0.id) }.sorted { $0.id < $1.id }
    }

    /// Every number that a row of a table may have: up to the last that was given, or that can be read, or that ten thousand misses in a row allow.
    private static func numbers(of table: String, in database: Database) -> ClosedRange<Int64> {
        let given = try? Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
        let last = try? Int64.fetchOne(database, sql: "SELECT max(id) FROM \(table)")
        let most = max(given.flatMap { $0 } ?? 0, last.flatMap { $0 } ?? 0)
        return 1...max(1, min(most > 0 ? most : 10_000, 10_000_000))
    }

    private static func row(_ id: Int64, in database: Database) -> (found: Found, isDeleted: Bool)? {
        let sql = "SELECT text, section_title, body, modified, deleted FROM note WHERE id = ?"
        guard let row = try? Row.fetchOne(database, sql: sql, arguments: [id]), let body: String = row["body"] else { return nil }
        let found = Found(
            id: id, textTitle: title(row["text"], in: database), sectionTitle: row["section_title"] ?? "", body: body,
            modified: row["modified"] ?? 0, isFromHistory: false)
        return (found, row["deleted"] != Int64?.none)
    }

    private static func history(_ act: Int64, in database: Database) -> (found: Found, isDeleted: Bool)? {
        let sql = """
            SELECT subject_id, json_extract(after, '$.text') AS text, json_extract(after, '$.section_title') AS section_title,
                json_extract(after, '$.body') AS body, json_extract(after, '$.modified') AS modified,
                json_extract(after, '$.deleted') AS deleted
            FROM act WHERE id = ? AND subject = 'note'
            """
        guard let row = try? Row.fetchOne(database, sql: sql, arguments: [act]), let id: Int64 = row["subject_id"],
            let body: String = row["body"]
        else { return nil }
        let found = Found(
            id: id, textTitle: title(row["text"], in: database), sectionTitle: row["section_title"] ?? "", body: body,
            modified: row["modified"] ?? 0, isFromHistory: true)
        return (found, row["deleted"] != Int64?.none)
    }

    private static func title(_ text: Int64?, in database: Database) -> String? {
        let title = try? String.fetchOne(database, sql: "SELECT title FROM text WHERE id = ?", arguments: [text])
        return title.flatMap { $0 }
    }
}
