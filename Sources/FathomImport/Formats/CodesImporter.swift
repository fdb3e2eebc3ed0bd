import FathomExport
import FathomModel

/// `csv`: a table of codes, one a row: a column `name` (or `label`, `code`), and, as far as they are there, `kind`, `definition` (or `description`,
/// `memo`), `family` (or `category`), `colour` (or `color`). Our own `concepts.csv` is such a table.
struct CodesImporter: FileImporter {
    let name = "csv"

    func fits(_ bytes: [UInt8], called name: String) -> Bool { name.hasSuffix(".csv") || name.hasSuffix(".tsv") }

    func work(in bytes: [UInt8], for target: ImportTarget) throws(ImportFault) -> ImportedWork {
        let rows = CSVReader.rows(of: bytes)
        let heads = rows.first?.map { TextLine.of($0).lowercased() } ?? []
        let column = { (names: [String]) in names.lazy.compactMap { heads.firstIndex(of: $0) }.first }
        guard let named = column(["label", "name", "code", "concept"]) else { throw .unknown }
        let places = [["kind"], ["definition", "description", "memo"], ["family", "category"], ["colour", "color"]].map(column)
        var desk = CodeDesk(target)
        for row in rows.dropFirst() {
            let cell = { (place: Int?) in place.flatMap { row.indices.contains($0) ? Self.plain(row[$0]) : nil } ?? "" }
            let name = cell(named)
            guard !name.isEmpty else { continue }
            guard let kind = ConceptKind(rawValue: cell(places[0]).lowercased()) ?? target.kind else {
                desk.work.lose(QDAReading.noKind, name)
                continue
            }
            let words = [cell(places[1]), cell(places[2])].map { $0.isEmpty ? nil : $0 }
            let colour = ConceptColour(rawValue: cell(places[3]).lowercased())
            desk.take(name, kind, Curation(definition: words[0], colour: colour, family: words[1]), isCoded: false)
        }
        return desk.work
    }

    /// A cell on one line, without the apostrophe that keeps a spreadsheet from working it out.
    private static func plain(_ cell: String) -> String {
        let line = TextLine.of(cell)
        guard line.utf8.first == UInt8(ascii: "'"), let sign = line.utf8.dropFirst().first, "=+-@".utf8.contains(sign) else { return line }
        return String(line.dropFirst())
    }
}
