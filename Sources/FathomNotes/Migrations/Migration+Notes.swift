extension Migration {
    /// The first schema: texts, the editions they were read in, notes, and every act on a note.
    ///
    /// A text is what notes belong to; an edition is one content that it had (SHA-256 in hexadecimal) under one name (empty for a text
    /// without one). Times are milliseconds since 1970 (UTC).
    /// An act keeps the row of its subject before and after as JSON, so that it can be told and taken back.
    static let notes = Migration(
        name: "1-notes",
        sql: """
            CREATE TABLE migration (
                name TEXT NOT NULL PRIMARY KEY,
                at INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE text (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                title TEXT NOT NULL,
                created INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE edition (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                text INTEGER NOT NULL REFERENCES text (id),
                digest TEXT NOT NULL CHECK (length(digest) = 64),
                name TEXT NOT NULL,
                bytes INTEGER NOT NULL,
                seen INTEGER NOT NULL,
                UNIQUE (text, digest, name)
            ) STRICT;
            CREATE INDEX edition_digest ON edition (digest);
            CREATE INDEX edition_name ON edition (name);

            CREATE TABLE note (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                text INTEGER NOT NULL REFERENCES text (id),
                edition INTEGER NOT NULL REFERENCES edition (id),
                section INTEGER NOT NULL CHECK (section >= 0),
                section_title TEXT NOT NULL,
                body TEXT NOT NULL CHECK (instr(body, char(0)) = 0),
                created INTEGER NOT NULL,
                modified INTEGER NOT NULL,
                deleted INTEGER,
                version INTEGER NOT NULL DEFAULT 1
            ) STRICT;
            CREATE INDEX note_text ON note (text, deleted, section, created, id);

            CREATE TABLE act (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                verb TEXT NOT NULL,
                subject TEXT NOT NULL,
                subject_id INTEGER NOT NULL,
                before TEXT,
                after TEXT
            ) STRICT;
            CREATE INDEX act_subject ON act (subject, subject_id, id);
            """)
}
