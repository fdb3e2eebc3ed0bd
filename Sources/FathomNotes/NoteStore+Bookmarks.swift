public import FathomModel
internal import GRDB

/// Bookmarks: one a letter for each text.
extension NoteStore {
    /// The bookmarks of a text, by letter. Where several texts are meant, the one met last has a letter.
    public func bookmarks(of text: TextIdentity) throws(StoreError) -> [Bookmark] {
        try read { database in
            var bookmarks: [Bookmark] = []
            for id in try TextRow.matching(text, in: database) {
                for bookmark in try BookmarkRow.bookmarks(ofText: id, in: database)
                where !bookmarks.contains(where: { $0.letter == bookmark.letter }) {
                    bookmarks.append(bookmark)
                }
            }
            return bookmarks.sorted { $0.letter < $1.letter }
        }
    }

    /// Keeps a bookmark of a text, in place of the one of its letter. `time` is now, in milliseconds since 1970 (UTC).
    public func keep(_ bookmark: Bookmark, of text: TextIdentity, time: Int64) throws(StoreError) {
        try write { database in
            let edition = try TextRow.edition(for: text, at: time, in: database)
            try BookmarkRow.put(bookmark, of: edition, time: time, in: database)
        }
    }

    /// Deletes the bookmark of that letter; nothing happens if there is none.
    public func deleteBookmark(_ letter: Character, of text: TextIdentity) throws(StoreError) {
        try write { database in
            for id in try TextRow.matching(text, in: database) {
                try database.execute(sql: "DELETE FROM bookmark WHERE text = ? AND letter = ?", arguments: [id, String(letter)])
            }
        }
    }
}

/// The rows of `bookmark`.
private enum BookmarkRow {
    static func bookmarks(ofText text: Int64, in database: Database) throws -> [Bookmark] {
        try Row.fetchAll(database, sql: "SELECT * FROM bookmark WHERE text = ? ORDER BY letter", arguments: [text]).compactMap { row in
            let letter: String = row["letter"]
            return letter.first.map {
                let section = NotePlace(section: row["section"], sectionTitle: row["section_title"])
                return Bookmark(letter: $0, offset: row["offset"], section: section, quote: row["quote"])
            }
        }
    }

    static func put(_ bookmark: Bookmark, of edition: TextRow.Edition, time: Int64, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO bookmark (text, edition, letter, offset, section, section_title, quote, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (text, letter) DO UPDATE SET edition = excluded.edition, offset = excluded.offset, section = excluded.section,
                    section_title = excluded.section_title, quote = excluded.quote, created = excluded.created
                """,
            arguments: [
                edition.text, edition.id, String(bookmark.letter), bookmark.offset, bookmark.section.section, bookmark.section.sectionTitle,
                bookmark.quote, time,
            ])
    }
}
