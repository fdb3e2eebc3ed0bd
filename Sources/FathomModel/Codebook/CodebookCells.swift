/// The cells of one row of a codebook.
struct CodebookCells {
    /// The first cell, which says what the row is.
    let word: String
    private let cells: [String]

    /// Cuts a line that is no remark and not empty.
    init(_ line: ArraySlice<UInt8>) throws(Complaint) {
        guard let text = String(validating: line, as: UTF8.self) else { throw Complaint(kind: .notUTF8) }
        guard !text.unicodeScalars.contains(where: Self.isControl) else { throw Complaint(kind: .controlCharacter) }
        var cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
        guard cells.count > 1 else { throw Complaint(kind: .noTab(cells[0])) }
        while let last = cells.last, last.isEmpty, cells.count > 1 { cells.removeLast() }
        word = cells[0]
        self.cells = Array(cells.dropFirst())
    }

    /// The cell at `place` after the first; throws if it is missing or empty.
    func cell(_ place: Int, _ part: CodebookFault.Part, _ row: CodebookRow) throws(Complaint) -> String {
        guard place < cells.count, !cells[place].isEmpty else { throw Complaint(kind: .missing(part, row)) }
        return cells[place]
    }

    /// The name or phrase in the cell at `place`.
    func phrase(_ place: Int, _ part: CodebookFault.Part, _ row: CodebookRow) throws(Complaint) -> String {
        let cell = try cell(place, part, row)
        guard cell.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
            throw Complaint(kind: .noWord(cell))
        }
        let words = cell.utf8.count { $0 == 0x20 } + 1
        guard words <= CodebookReader.longestPhrase else { throw Complaint(kind: .tooLong(cell)) }
        return cell
    }

    /// The phrases from the cell at `start` on, the first of which must be there; empty ones after it are left out, and repeated ones.
    func phrases(from start: Int, _ part: CodebookFault.Part, _ row: CodebookRow) throws(Complaint) -> [String] {
        var phrases = [try phrase(start, part, row)]
        var seen = Set(phrases)
        for place in cells.indices.dropFirst(start + 1) where !cells[place].isEmpty {
            let next = try phrase(place, part, row)
            if seen.insert(next).inserted { phrases.append(next) }
        }
        return phrases
    }

    /// Throws if there are more than `count` cells after the first.
    func end(after count: Int, _ row: CodebookRow) throws(Complaint) {
        if cells.count > count { throw Complaint(kind: .surplus(cells[count], row)) }
    }

    private static func trimmed(_ cell: Substring) -> String {
        cell.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).joined(separator: " ")
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\t") || (0x7F..<0xA0).contains(scalar.value)
    }
}
