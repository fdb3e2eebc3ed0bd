public import FathomModel
internal import GRDB

/// Full-text search in the notes of all texts.
extension NoteStore {
    /// The notes that have all of `words`, best first, and after them, where there are fewer than `count`, those with words that begin with them;
    /// accents and capitals do not matter. Of many notes that have them the latest 400 are ranked, so that the time does not grow with the store.
    public func search(_ words: String, most count: Int = 50) throws(StoreError) -> [NoteHit] {
        let terms = NoteIndex.terms(of: words)
        guard !terms.isEmpty else { return [] }
        return try read { database in
            let whole = try NoteIndex.search(terms.joined(separator: " "), most: count, in: database)
            guard whole.count < count else { return whole }
            let known = Set(whole.map(\.note.id))
            let begun = try NoteIndex.search(terms.map { $0 + "*" }.joined(separator: " "), most: count, in: database)
            return whole + begun.filter { !known.contains($0.note.id) }.prefix(count - whole.count)
        }
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

    /// The words that the index can be asked for, each in quotation marks. Empty without a word.
    static func terms(of words: String) -> [String] {
        words.split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }
            .map { "\"" + $0.filter { $0 != "\"" && $0 != "\0" } + "\"" }
    }

    /// The best of the latest notes that answer a query.
    static func search(_ query: String, most count: Int, in database: Database) throws -> [NoteHit] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT note.*, text.title AS text_title, found.snippet AS snippet, found.marked AS marked,
                    (SELECT name FROM edition AS last WHERE last.text = note.text ORDER BY seen DESC, id DESC LIMIT 1) AS text_name
                FROM (
                    SELECT note_words.rowid AS id, highlight(note_words, 0, ?, '') AS marked, snippet(note_words, 0, ?, ?, '…', 16) AS snippet
                    FROM note_words JOIN note ON note.id = note_words.rowid
                    WHERE note_words MATCH ? AND note.deleted IS NULL ORDER BY note_words.rowid DESC LIMIT 400
                ) AS found JOIN note ON note.id = found.id JOIN text ON text.id = note.text
                ORDER BY note.id DESC
                """, arguments: [opening, opening, closing, query])
        let ranks = ranks(rows.map { $0["marked"] })
        let best = rows.indices.sorted { (ranks[$1], $0) < (ranks[$0], $1) }
        return best.prefix(count).map { hit(rows[$0]) }
    }

    /// How much of each note is what was asked for, higher for more: BM25 without the part that weighs words by how rare they are, for which FTS5 reads
    /// the index to its end (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75, lengths in bytes). Linear in the notes.
    private static func ranks(_ marked: [String]) -> [Double] {
        let mean = Double(marked.reduce(0) { $0 + $1.utf8.count }) / Double(max(1, marked.count))
        return marked.map { words in
            let found = Double(words.utf8.count { $0 == 1 })
            return found / (found + 1.2 * (0.25 + 0.75 * Double(words.utf8.count) / max(1, mean)))
        }
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
