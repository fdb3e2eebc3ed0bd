/// A whole screen as a value: rows of cells, and where the cursor stands.
public struct Frame: Hashable, Sendable {
    /// Its extent.
    public let size: Size
    /// All cells, row by row; `size.columns * size.rows` of them.
    public internal(set) var cells: [Cell]
    /// Where the terminal's cursor shows; nil hides it.
    public var cursor: Position?

    /// A frame of blanks.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank(), count: size.columns * size.rows)
    }

    /// The cell at a position inside the frame; a blank outside it.
    public subscript(column: Int, row: Int) -> Cell {
        guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return .blank() }
        return cells[row * size.columns + column]
    }
}
