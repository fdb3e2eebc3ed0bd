internal import GRDB

/// The rows of `text` and `edition`.
enum TextRow {
    /// One content of one text.
    struct Edition {
        let id: Int64
        let text: Int64
    }

    /// The texts that `identity` means, latest met first: those of the same content; without one, those of the same name.
    static func matching(_ identity: TextIdentity, in database: Database) throws -> [Int64] {
        let same = try texts(where: "digest = ?", identity.count > 0 ? identity.digest : "", in: database)
        guard same.isEmpty, let name = identity.name else { return same }
        return try texts(where: "name = ?", name, in: database)
    }

    /// The edition of `identity`, made where there is none: of the text that it means, or of a new one.
    static func edition(for identity: TextIdentity, at time: Int64, in database: Database) throws -> Edition {
        let text = try matching(identity, in: database).first ?? insertText(identity, at: time, in: database)
        try database.execute(
            sql: """
                INSERT INTO edition (text, digest, name, bytes, seen) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (text, digest, name) DO UPDATE SET seen = excluded.seen
                """,
            arguments: [text, identity.digest, identity.name ?? "", identity.count, time])
        let id = try Int64.fetchOne(
            database, sql: "SELECT id FROM edition WHERE text = ? AND digest = ? AND name = ?",
            arguments: [text, identity.digest, identity.name ?? ""])
        return Edition(id: id ?? 0, text: text)
    }

    private static func insertText(_ identity: TextIdentity, at time: Int64, in database: Database) throws -> Int64 {
        try database.execute(sql: "INSERT INTO text (title, created) VALUES (?, ?)", arguments: [identity.title, time])
        return database.lastInsertedRowID
    }

    private static func texts(where condition: String, _ value: String, in database: Database) throws -> [Int64] {
        guard !value.isEmpty else { return [] }
        return try Int64.fetchAll(
            database, sql: "SELECT text FROM edition WHERE \(condition) GROUP BY text ORDER BY max(seen) DESC, text", arguments: [value])
    }
}
