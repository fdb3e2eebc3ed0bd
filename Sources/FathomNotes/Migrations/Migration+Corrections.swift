extension Migration {
    /// Corrections: the reader's statements about what the machine read in a text, as JSON objects of names and words (`Correction.fields`).
    static let corrections = Migration(
        name: "5-corrections",
        sql: """
            CREATE TABLE correction (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                text INTEGER NOT NULL REFERENCES text (id),
                edition INTEGER NOT NULL REFERENCES edition (id),
                statement TEXT NOT NULL CHECK (instr(statement, char(0)) = 0),
                created INTEGER NOT NULL,
                modified INTEGER NOT NULL,
                deleted INTEGER,
                version INTEGER NOT NULL DEFAULT 1
            ) STRICT;
            CREATE INDEX correction_text ON correction (text, deleted, id);
            """)
}
