internal import FathomExport
internal import FathomModel

/// A corpus as a table for reading, as comma-separated values and as JSON.
struct CorpusReport {
    let corpus: Corpus
    /// The rows to show, as indices into those of the corpus.
    let rows: [Int]
    /// How many of a row's company are told.
    private static let company = 3

    /// A table: in how many texts, how often, what, together with what.
    var text: String {
        var lines = ["\(corpus.texts.count) texts"]
        var kind: ConceptKind?
        for number in rows {
            let row = corpus.rows[number]
            if row.kind != kind { lines += ["", Self.heading(row.kind)] }
            kind = row.kind
            let company = corpus.company(of: number, most: Self.company).map { "\(TextLine.of(corpus.rows[$0.row].name)) \($0.texts)" }
            let facts = "\(Self.padded(row.texts.count)) \(Self.padded(row.mentions))  \(TextLine.of(row.name))"
            lines.append(company.isEmpty ? facts : "\(facts)  (with \(company.joined(separator: ", ")))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func heading(_ kind: ConceptKind) -> String {
        let name =
            switch kind {
            case .actor: "Actors"
            case .threat: "Threats"
            case .strategy: "Strategy"
            case .consequence: "Consequences"
            }
        return "\(name)\n texts mentions"
    }

    private static func padded(_ number: Int) -> String {
        let digits = "\(number)"
        return String(repeating: " ", count: max(0, 6 - digits.utf8.count)) + digits
    }

    /// A row a concept: kind, name, texts, mentions, company, names of the texts.
    var csv: String {
        var table = CSVTable(["kind", "concept", "texts", "mentions", "with", "in"])
        for number in rows {
            let row = corpus.rows[number]
            let company = corpus.company(of: number, most: 10).map { "\(corpus.rows[$0.row].name) (\($0.texts))" }
            table.add([
                row.kind.rawValue, row.name, "\(row.texts.count)", "\(row.mentions)", company.joined(separator: "; "),
                row.texts.map { corpus.texts[$0].name }.joined(separator: "; "),
            ])
        }
        return table.text
    }

    /// The same for programs; texts and company are indices into `texts` and `concepts`, from 0.
    var json: String {
        let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element, $0.offset) })
        let texts = corpus.texts.map { JSONValue.object([("name", .string($0.name)), ("title", .string(TextLine.of($0.title)))]) }
        let concepts = rows.map { number -> JSONValue in
            let row = corpus.rows[number]
            let company = corpus.company(of: number, most: 10).compactMap { other in
                places[other.row].map { JSONValue.object([("concept", .integer($0)), ("texts", .integer(other.texts))]) }
            }
            return .object([
                ("kind", .string(row.kind.rawValue)), ("name", .string(TextLine.of(row.name))), ("mentions", .integer(row.mentions)),
                ("texts", .array(row.texts.map { .integer($0) })), ("with", .array(company)),
            ])
        }
        return JSONValue.object([("texts", .array(texts)), ("concepts", .array(concepts)), ("schema", .integer(1))]).text
    }
}
