import FathomScreen

/// One line of a note: its characters, and for each how many columns it takes and whether a row may break behind it.
struct EditorLine: Hashable, Sendable {
    private(set) var characters: [Character]
    /// Columns, with 128 added for a blank.
    private var cells: [UInt8]

    /// A line of these characters, none of them a line end.
    init(_ characters: some Sequence<Character> = []) {
        self.characters = Array(characters)
        cells = self.characters.map(Self.cell)
    }

    var count: Int { characters.count }

    /// Puts characters in place of `range`. Linear in what stands behind it.
    mutating func replace(_ range: Range<Int>, with new: some Collection<Character>) {
        characters.replaceSubrange(range, with: new)
        cells.replaceSubrange(range, with: new.map(Self.cell))
    }

    /// Whether the character at `index` is a blank.
    func isBlank(_ index: Int) -> Bool { cells[index] >= 128 }

    /// Columns of the characters in `range`.
    func columns(_ range: Range<Int>) -> Int {
        var sum = 0
        for cell in cells[range] { sum += Int(cell & 127) }
        return sum
    }

    /// The rows that the line takes, at least one: they break behind blanks, which may hang over the edge, or else anywhere. Linear.
    func rows(columns: Int) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = 0
        var breakAt = 0
        var width = 0
        for (index, cell) in cells.enumerated() {
            let step = Int(cell & 127)
            if width + step > columns, cell < 128, index > start {
                let end = breakAt > start ? breakAt : index
                rows.append(start..<end)
                width = self.columns(end..<index)
                start = end
            }
            width += step
            if cell >= 128 { breakAt = index + 1 }
        }
        return rows + [start..<count]
    }

    private static func cell(_ character: Character) -> UInt8 {
        UInt8(CellWidth.columns(of: character)) | (character == " " || character == "\t" ? 128 : 0)
    }
}
