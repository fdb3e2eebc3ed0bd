/// A table of comma-separated values (RFC 4180, with line feeds), written row by row.
struct CSVTable {
    /// The rows so far, the names of the columns first.
    private(set) var text = ""

    /// A table with those columns.
    init(_ columns: [String]) {
        add(columns)
    }

    /// Adds a row of as many cells as there are columns.
    mutating func add(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\n"
    }

    /// A cell on one line, quoted where it must be. A spreadsheet takes what begins with = + - @ for something to work out and run: an
    /// apostrophe before it makes it words. A plain number stays as it is.
    static func cell(_ value: String) -> String {
        let line = TextLine.of(value)
        let isFormula = line.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40].contains($0) } ?? false
        let safe = isFormula && Double(line) == nil ? "'" + line : line
        guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
