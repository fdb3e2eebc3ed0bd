import FathomScreen

/// One line of a note: its characters, for each how many columns it takes and whether a row may break behind it, and the rows that it was parted
/// into last.
struct EditorLine: Sendable {
    private(set) var characters: [Character]
    /// Columns, with 128 added for a blank.
    private var cells: [UInt8]
    /// The rows as they were asked for last; kept right through every change.
    private var kept: EditorRows?
    /// How many characters were looked at to part the line into rows, ever: what a test of the effort counts.
    private(set) var work = 0

    /// A line of these characters, none of them a line end.
    init(_ characters: some Sequence<Character> = []) {
        self.characters = Array(characters)
        cells = self.characters.map(Self.cell)
    }

    /// The part of a line.
    init(_ line: EditorLine, _ range: Range<Int>) {
        characters = Array(line.characters[range])
        cells = Array(line.cells[range])
    }

    var count: Int { characters.count }

    /// Puts the characters of another line in place of `range`. Linear in what stands behind it.
    mutating func replace(_ range: Range<Int>, with new: EditorLine) {
        characters.replaceSubrange(range, with: new.characters)
        cells.replaceSubrange(range, with: new.cells)
        kept?.replace(range, withCount: new.count, in: cells, work: &work)
    }

    /// Whether the character at `index` is a blank.
    func isBlank(_ index: Int) -> Bool { cells[index] >= 128 }

    /// Columns of the characters in `range`.
    func columns(_ range: Range<Int>) -> Int {
        var sum = 0
        for cell in cells[range] { sum += Int(cell & 127) }
        return sum
    }

    /// The rows that the line takes, at least one. Constant time where they were kept for as many columns, else linear.
    func rows(columns: Int) -> EditorRows {
        if let kept, kept.columns == columns { return kept }
        var work = 0
        return EditorRows(of: cells, columns: columns, work: &work)
    }

    /// Keeps the rows for so many columns.
    mutating func keepRows(columns: Int) {
        guard kept?.columns != columns else { return }
        kept = EditorRows(of: cells, columns: columns, work: &work)
    }

    private static func cell(_ character: Character) -> UInt8 {
        UInt8(CellWidth.columns(of: character)) | (character == " " || character == "\t" ? 128 : 0)
    }
}

extension EditorLine: Hashable {
    static func == (left: EditorLine, right: EditorLine) -> Bool { left.characters == right.characters }
    func hash(into hasher: inout Hasher) { hasher.combine(characters) }
}
