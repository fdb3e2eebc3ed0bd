public import FathomModel
internal import GRDB

/// Full-text search in the notes of all texts.
extension NoteStore {
    /// The notes that have all of `words`, or words that begin with them, best first, at most `count`; accents and capitals do not matter. Of many notes
    /// that have them the latest 400 are ranked, so that the time does not grow with the store.
    public func search(_ words: String, most count: Int = 50) throws(StoreError) -> [NoteHit] {
        let query = NoteIndex.query(for: words)
        guard !query.isEmpty else { return [] }
        return try read { try NoteIndex.search(query, most: count, in: $0) }
    }
}

/// The index of the words of notes.
enum NoteIndex {
    /// Signs that stand around found words in a snippet; no note that was typed has them.
    private static let (opening, closing) = ("\u{1}", "\u{2}")

    /// Brings the index up to the notes that were written since. Linear in these.
    static func catchUp(in database: Database) throws {
        guard try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM note_behind)") == true else { return }
        try database.execute(
            sql: """
                DELETE FROM note_words WHERE rowid IN (SELECT id FROM note_behind);
                INSERT INTO note_words (rowid, body) SELECT id, body FROM note WHERE id IN (SELECT id FROM note_behind);
                DELETE FROM note_behind;
                """)
    }

    /// Words as the index is asked for them: each as it stands, a beginning of a word enough. Empty without a word.
    static func query(for words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }
            .map { "\"" + $0.filter { $0 != "\"" && $0 != "\0" } + "\"*" }.joined(separator: " ")
    }

    /// The best of the latest notes that answer a query.
    static func search(_ query: String, most count: Int, in database: Database) throws -> [NoteHit] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT note.*, text.title AS text_title, found.snippet AS snippet,
                    (SELECT name FROM edition AS last WHERE last.text = note.text ORDER BY seen DESC, id DESC LIMIT 1) AS text_name
                FROM (
                    SELECT note_words.rowid AS id, bm25(note_words) AS rank, snippet(note_words, 0, ?, ?, '…', 16) AS snippet
                    FROM note_words JOIN note ON note.id = note_words.rowid
                    WHERE note_words MATCH ? AND note.deleted IS NULL ORDER BY note_words.rowid DESC LIMIT 400
                ) AS found JOIN note ON note.id = found.id JOIN text ON text.id = note.text
                ORDER BY found.rank, note.id DESC LIMIT ?
                """, arguments: [opening, closing, query, count]
        ).map(hit)
    }

    private static func hit(_ row: Row) -> NoteHit {
        let (snippet, marks) = parted(row["snippet"])
        let name: String = row["text_name"]
        return NoteHit(
            note: NoteRow.note(row), textTitle: row["text_title"], textName: name.isEmpty ? nil : name, snippet: snippet, marks: marks)
    }

    /// A snippet without the signs around found words, and where these stand.
    private static func parted(_ snippet: String) -> (String, [Range<Int>]) {
        var bytes: [UInt8] = []
        var marks: [Range<Int>] = []
        var start: Int?
        for byte in snippet.utf8 {
            if byte == 1 {
                start = bytes.count
            } else if byte == 2 {
                if let start { marks.append(start..<bytes.count) }
                start = nil
            } else {
                bytes.append(byte)
            }
        }
        return (String(decoding: bytes, as: UTF8.self), marks)
    }
}
