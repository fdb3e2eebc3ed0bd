extension Migration {
    /// Bookmarks: for each text at most one a letter. The place is told by its first byte, its section and the words that stand there, so that it
    /// is found again in a text that has changed.
    static let bookmarks = Migration(
        name: "2-bookmarks",
        sql: """
            CREATE TABLE bookmark (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                text INTEGER NOT NULL REFERENCES text (id),
                edition INTEGER NOT NULL REFERENCES edition (id),
                letter TEXT NOT NULL CHECK (length(letter) = 1),
                offset INTEGER NOT NULL CHECK (offset >= 0),
                section INTEGER NOT NULL CHECK (section >= 0),
                section_title TEXT NOT NULL,
                quote TEXT NOT NULL,
                created INTEGER NOT NULL,
                UNIQUE (text, letter)
            ) STRICT;
            """)
}
