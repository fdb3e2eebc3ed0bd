internal import GRDB

/// Taking deleted notes away for good.
extension NoteStore {
    /// How many notes are marked deleted.
    public func deletedCount() throws(StoreError) -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM note WHERE deleted IS NOT NULL") ?? 0 }
    }

    /// Takes every note that is marked deleted away with all that the history knows of it, overwrites the room they had, and returns how many they
    /// were. A backup is made first. What the history did to them can no longer be taken back.
    public func purge(time: Int64) throws(StoreError) -> Int {
        guard try deletedCount() > 0 else { return 0 }
        try backUp(time: time)
        return try write { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try Self.forgetHistory(ofRows: "SELECT id FROM note WHERE deleted IS NOT NULL", of: .note, in: database)
            // A merge of the whole index leaves none of the words behind that were taken out of it.
            try database.execute(
                sql: """
                    DELETE FROM note_words WHERE rowid IN (SELECT id FROM note WHERE deleted IS NOT NULL);
                    INSERT INTO note_words (note_words) VALUES ('optimize')
                    """)
            try database.execute(sql: "DELETE FROM note WHERE deleted IS NOT NULL")
            return database.changesCount
        }
    }

    /// Empties the entries of the history that speak of rows; the entries stay, without words and without a way back.
    private static func forgetHistory(ofRows rows: String, of table: HistoryTable, in database: Database) throws {
        let acts = "FROM act WHERE subject = '\(table.name)' AND subject_id IN (\(rows))"
        try database.execute(
            sql: """
                UPDATE step SET object = '', standing = 'overtaken' WHERE id IN (SELECT step \(acts)) OR reverses IN (SELECT step \(acts));
                DELETE \(acts);
                """)
    }
}
