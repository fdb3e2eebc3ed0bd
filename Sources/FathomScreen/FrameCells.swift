extension Frame {
    /// Puts a cell where it lies in the frame, and repairs what it cuts: the other half of a wide character becomes a blank.
    ///
    /// A wide cell that does not fit into its row becomes a blank.
    mutating func set(_ cell: Cell, column: Int, row: Int) {
        guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return }
        let place = row * size.columns + column
        if cell.width == 1, cells[place].width == 1 {
            cells[place] = cell
            return
        }
        let wide = cell.width == 2
        let fits = !wide || column + 1 < size.columns
        part(before: place)
        part(after: wide && fits ? place + 1 : place)
        cells[place] = fits ? cell : .blank(cell.style)
        if wide && fits { cells[place + 1] = .continuation(cell.style) }
    }

    /// Puts printable ASCII where it lies in the frame, a byte a cell, and repairs what it cuts.
    mutating func setASCII(_ bytes: Span<UInt8>, column: Int, row: Int, _ style: Style) {
        let start = row * size.columns + column
        if (start..<start + bytes.count).allSatisfy({ cells[$0].width == 1 }) {
            var cells = cells.mutableSpan
            for place in bytes.indices { cells[start + place] = Cell(Cluster(ascii: bytes[place]), width: 1, style: style) }
        } else {
            for place in bytes.indices { set(Cell(Cluster(ascii: bytes[place]), width: 1, style: style), column: column + place, row: row) }
        }
    }

    /// Changes the style of a cell, and of the other half if it is wide, so that both halves look alike.
    mutating func restyle(column: Int, row: Int, _ change: (inout Style) -> Void) {
        guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return }
        let place = row * size.columns + column
        if cells[place].width == 0 { return }
        change(&cells[place].style)
        if cells[place].width == 2 { cells[place + 1].style = cells[place].style }
    }

    /// Blanks the left half of the wide character whose right half stands at `place`.
    private mutating func part(before place: Int) {
        if cells[place].width == 0 { cells[place - 1] = .blank(cells[place - 1].style) }
    }

    /// Blanks the right half of the wide character whose left half stands at `place`.
    private mutating func part(after place: Int) {
        if cells[place].width == 2 { cells[place + 1] = .blank(cells[place + 1].style) }
    }

    /// Whether each wide cell has its continuation behind it, in the same row, and no continuation stands alone.
    public var isWellFormed: Bool {
        guard cells.count == size.columns * size.rows else { return false }
        return cells.indices.allSatisfy { place in
            switch cells[place].width {
            case 0: place % size.columns > 0 && cells[place - 1].width == 2
            case 1: true
            default: (place + 1) % size.columns > 0 && cells[place + 1].width == 0
            }
        }
    }
}
