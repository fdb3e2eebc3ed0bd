extension Migration {
    /// What a note is about, and an index of the words of notes.
    ///
    /// Notes from before belong to their section. A passage is told by `quote` and what stands around it, a concept by kind and name, a link by its two
    /// ends and its relation. The index is a table of its own that triggers may not write (the store trusts no virtual table in a schema), so they
    /// list the notes that it is behind with; every write of the store ends by catching up.
    static let noteOwners = Migration(
        name: "4-note-owners",
        sql: """
            ALTER TABLE note ADD COLUMN owner TEXT NOT NULL DEFAULT 'section'
                CHECK (owner IN ('section', 'passage', 'concept', 'link', 'text'));
            ALTER TABLE note ADD COLUMN quote TEXT;
            ALTER TABLE note ADD COLUMN prefix TEXT;
            ALTER TABLE note ADD COLUMN suffix TEXT;
            ALTER TABLE note ADD COLUMN above TEXT;
            ALTER TABLE note ADD COLUMN below TEXT;
            ALTER TABLE note ADD COLUMN lower INTEGER;
            ALTER TABLE note ADD COLUMN upper INTEGER;
            ALTER TABLE note ADD COLUMN is_repeated INTEGER;
            ALTER TABLE note ADD COLUMN kind TEXT;
            ALTER TABLE note ADD COLUMN name TEXT;
            ALTER TABLE note ADD COLUMN relation TEXT;
            ALTER TABLE note ADD COLUMN to_kind TEXT;
            ALTER TABLE note ADD COLUMN to_name TEXT;

            CREATE VIRTUAL TABLE note_words USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2');
            INSERT INTO note_words (rowid, body) SELECT id, body FROM note;
            CREATE TABLE note_behind (id INTEGER NOT NULL PRIMARY KEY) STRICT;
            CREATE TRIGGER note_added AFTER INSERT ON note BEGIN INSERT OR IGNORE INTO note_behind VALUES (new.id); END;
            CREATE TRIGGER note_changed AFTER UPDATE OF body ON note BEGIN INSERT OR IGNORE INTO note_behind VALUES (new.id); END;
            CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN INSERT OR IGNORE INTO note_behind VALUES (old.id); END;
            """)
}
