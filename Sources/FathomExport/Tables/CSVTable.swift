/// A table of comma-separated values (RFC 4180, with line feeds), written row by row.
public struct CSVTable {
    /// The rows so far, the names of the columns first.
    public private(set) var text = ""

    /// A table with those columns.
    public init(_ columns: [String]) {
        add(columns)
    }

    /// Adds a row of as many cells as there are columns.
    public mutating func add(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\n"
    }

    /// Adds a row whose last cell keeps its line ends.
    mutating func add(_ cells: [String], block: String) {
        text += (cells.map(Self.cell) + [Self.quoted(Self.harmless(TextBlock.of(block)))]).joined(separator: ",") + "\n"
    }

    /// A cell on one line, quoted where it must be. A spreadsheet takes what begins with = + - @ for something to work out and run: an
    /// apostrophe before it makes it words. A plain number stays as it is.
    static func cell(_ value: String) -> String {
        quoted(harmless(TextLine.of(value)))
    }

    private static func harmless(_ value: String) -> String {
        let isFormula = value.utf8.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }.map { [0x3D, 0x2B, 0x2D, 0x40].contains($0) } ?? false
        return isFormula && Double(value) == nil ? "'" + value : value
    }

    private static func quoted(_ safe: String) -> String {
        guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
