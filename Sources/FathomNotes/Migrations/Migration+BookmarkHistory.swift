extension Migration {
    /// Bookmarks with a history: a row of a letter stays when the bookmark is deleted, and is used again. And an index of the steps of each text, so that
    /// its history is read without those of others.
    static let bookmarkHistory = Migration(
        name: "6-bookmark-history",
        sql: """
            ALTER TABLE bookmark ADD COLUMN modified INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE bookmark ADD COLUMN deleted INTEGER;
            ALTER TABLE bookmark ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
            UPDATE bookmark SET modified = created;
            CREATE INDEX step_of_text ON step (text, id);
            """)
}
