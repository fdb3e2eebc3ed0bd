public import FathomModel
internal import FathomText
internal import GRDB
internal import Glibc

/// A corpus as a database of its own, for questions in SQL. It has nothing to do with the store of notes.
public enum CorpusDatabase {
    /// The tables; places of `concept` and `text` are their `id`s.
    private static let schema = """
        CREATE TABLE texts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL);
        CREATE TABLE concepts (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, texts INTEGER NOT NULL, mentions INTEGER NOT NULL);
        CREATE TABLE occurrences (text INTEGER NOT NULL REFERENCES texts, concept INTEGER NOT NULL REFERENCES concepts, name TEXT NOT NULL,
            mentions INTEGER NOT NULL, weight REAL NOT NULL);
        CREATE TABLE links (text INTEGER NOT NULL REFERENCES texts, source INTEGER NOT NULL REFERENCES concepts, relation TEXT NOT NULL,
            target INTEGER NOT NULL REFERENCES concepts, rule TEXT NOT NULL, confidence REAL NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
        CREATE INDEX occurrences_by_concept ON occurrences (concept);
        CREATE INDEX links_by_ends ON links (source, target);
        """

    /// Writes the corpus into a new file at `path`. Throws `cannotCreate` if something is there.
    public static func write(_ corpus: Corpus, to path: String) throws(StoreError) {
        try StoreFile.createNew(at: path)
        do throws(StoreError) {
            try StoreError.telling {
                let queue = try DatabaseQueue(path: path)
                try queue.write { database in
                    try database.execute(sql: schema)
                    try fill(database, with: corpus)
                }
                try queue.close()
            }
        } catch {
            _ = unsafe unlink(path)
            throw error
        }
    }

    private static func fill(_ database: Database, with corpus: Corpus) throws {
        let text = try database.makeStatement(sql: "INSERT INTO texts VALUES (?, ?, ?)")
        for (place, entry) in corpus.texts.enumerated() { try text.execute(arguments: [place + 1, entry.name, entry.title]) }
        let concept = try database.makeStatement(sql: "INSERT INTO concepts VALUES (?, ?, ?, ?, ?)")
        for (place, row) in corpus.rows.enumerated() {
            try concept.execute(arguments: [place + 1, row.kind.rawValue, row.name, row.texts.count, row.mentions])
        }
        let occurrence = try database.makeStatement(sql: "INSERT INTO occurrences VALUES (?, ?, ?, ?, ?)")
        var rows: [[ConceptID: Int]] = Array(repeating: [:], count: corpus.texts.count)
        for entry in corpus.occurrences {
            rows[entry.text][entry.id] = entry.row
            let concept = corpus.texts[entry.text].model.concept(entry.id)
            try occurrence.execute(arguments: [entry.text + 1, entry.row + 1, concept?.name ?? "", entry.mentions, concept?.weight ?? 0])
        }
        let link = try database.makeStatement(sql: "INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        for (place, entry) in corpus.texts.enumerated() {
            for found in entry.model.links {
                guard let from = rows[place][found.from], let to = rows[place][found.to] else { continue }
                try link.execute(arguments: [
                    place + 1, from + 1, found.relation.rawValue, to + 1, found.trace.rule, found.trace.confidence,
                    found.evidence.span.lower,
                    found.evidence.span.upper,
                ])
            }
        }
    }
}
