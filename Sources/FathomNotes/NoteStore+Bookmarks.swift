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

    /// Keeps a bookmark of a text, in place of the one of its letter, as one step of the history. `time` is now, in milliseconds since 1970 (UTC).
    public func keep(_ bookmark: Bookmark, of text: TextIdentity, time: Int64) throws(StoreError) {
        try write { [run] database in
            let edition = try TextRow.edition(for: text, at: time, in: database)
            let object = BookmarkRow.words(bookmark.letter, bookmark.quote)
            try StepWriter.step(.setBookmark, of: object, text: edition.text, at: time, run: run, in: database) {
                try BookmarkRow.put(bookmark, of: edition, $0, in: database)
            }
        }
    }

    /// Deletes the bookmark of that letter, as one step of the history; nothing happens if there is none.
    public func deleteBookmark(_ letter: Character, of text: TextIdentity, time: Int64) throws(StoreError) {
        try write { [run] database in
            for id in try TextRow.matching(text, in: database) {
                guard let row = try BookmarkRow.row(of: letter, ofText: id, in: database), row["deleted"] as Int64? == nil else { continue }
                let object = BookmarkRow.words(letter, row["quote"])
                try StepWriter.step(.deleteBookmark, of: object, text: id, at: time, run: run, in: database) {
                    try $0.delete(.bookmark, row["id"], saw: nil)
                }
            }
        }
    }
}

extension HistoryTable {
    /// The bookmarks.
    static let bookmark = HistoryTable(name: "bookmark")
}

/// The rows of `bookmark`: one for each letter of a text that ever had one.
private enum BookmarkRow {
    static func bookmarks(ofText text: Int64, in database: Database) throws -> [Bookmark] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM bookmark WHERE text = ? AND deleted IS NULL ORDER BY letter", arguments: [text])
        return rows.compactMap { row in
            let letter: String = row["letter"]
            return letter.first.map {
                let section = NotePlace(section: row["section"], sectionTitle: row["section_title"])
                return Bookmark(letter: $0, offset: row["offset"], section: section, quote: row["quote"])
            }
        }
    }

    /// The row of a letter, deleted or not.
    static func row(of letter: Character, ofText text: Int64, in database: Database) throws -> Row? {
        try Row.fetchOne(database, sql: "SELECT * FROM bookmark WHERE text = ? AND letter = ?", arguments: [text, String(letter)])
    }

    /// What the history calls a bookmark: its letter and the first words that stand there.
    static func words(_ letter: Character, _ quote: String) -> String {
        quote.isEmpty ? String(letter) : "\(letter), \(quote.count > 40 ? quote.prefix(39) + "…" : quote)"
    }

    static func put(_ bookmark: Bookmark, of edition: TextRow.Edition, _ step: StepWriter, in database: Database) throws {
        let values: [String: (any DatabaseValueConvertible)?] = [
            "edition": edition.id, "offset": bookmark.offset, "section": bookmark.section.section,
            "section_title": bookmark.section.sectionTitle, "quote": bookmark.quote,
        ]
        if let row = try row(of: bookmark.letter, ofText: edition.text, in: database) {
            try step.update(.bookmark, row["id"], set: values.merging(["deleted": Int64?.none]) { $1 }, saw: nil)
        } else {
            let key: [String: (any DatabaseValueConvertible)?] = ["text": edition.text, "letter": String(bookmark.letter)]
            _ = try step.insert(into: .bookmark, values.merging(key) { $1 })
        }
    }
}
