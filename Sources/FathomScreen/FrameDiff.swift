/// What must be painted to turn one frame into another.
public struct FrameDiff: Hashable, Sendable {
    /// Neighbouring cells of one row that are painted together.
    public struct Run: Hashable, Sendable {
        /// Row, from the top.
        public let row: Int
        /// Column of its first cell.
        public let column: Int
        /// Its cells; it never starts or ends within a wide character.
        public let cells: [Cell]
    }

    /// Most unchanged cells between two changed ones that are painted again rather than jumped over: about what a jump costs in bytes.
    public static let widestGap = 4

    /// Extent of the new frame.
    public let size: Size
    /// Whether everything is painted, because the extents differ.
    public let isWhole: Bool
    /// What to paint, by row, then by column.
    public let runs: [Run]
    /// Where the new frame shows the cursor.
    public let cursor: Position?

    /// The difference between `old` and `new`; the whole of `new` if `old` is nil or of another extent. Linear in cells.
    public init(from old: Frame?, to new: Frame) {
        size = new.size
        cursor = new.cursor
        guard let old, old.size == new.size else {
            isWhole = true
            runs = (0..<new.size.rows).flatMap { Self.whole(new, $0) }
            return
        }
        isWhole = false
        runs = (0..<new.size.rows).flatMap { Self.runs(old, new, $0) }
    }

    /// Whether neither a cell nor the cursor's place has to change against `old`.
    public func changesNothing(in old: Frame) -> Bool { runs.isEmpty && !isWhole && cursor == old.cursor }

    /// The new frame, made from the old one.
    public func applied(to old: Frame) -> Frame {
        var frame = isWhole ? Frame(size: size) : old
        for run in runs {
            let start = run.row * size.columns + run.column
            frame.cells.replaceSubrange(start..<start + run.cells.count, with: run.cells)
        }
        frame.cursor = cursor
        return frame
    }

    private static func whole(_ new: Frame, _ row: Int) -> [Run] {
        new.size.columns == 0 ? [] : [run(new, row, 0..<new.size.columns)]
    }

    private static func runs(_ old: Frame, _ new: Frame, _ row: Int) -> [Run] {
        let columns = new.size.columns
        let start = row * columns
        var ranges: [Range<Int>] = []
        for column in 0..<columns where old.cells[start + column] != new.cells[start + column] {
            let changed = whole(new, start, column, columns)
            if let last = ranges.last, changed.lowerBound - last.upperBound <= widestGap {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, changed.upperBound)
            } else {
                ranges.append(changed)
            }
        }
        return ranges.map { run(new, row, $0) }
    }

    /// The columns of the character that covers `column`.
    private static func whole(_ frame: Frame, _ start: Int, _ column: Int, _ columns: Int) -> Range<Int> {
        switch frame.cells[start + column].width {
        case 0: max(0, column - 1)..<column + 1
        case 1: column..<column + 1
        default: column..<min(columns, column + 2)
        }
    }

    private static func run(_ frame: Frame, _ row: Int, _ columns: Range<Int>) -> Run {
        let start = row * frame.size.columns
        let cells = frame.cells[start + columns.lowerBound..<start + columns.upperBound]
        return Run(row: row, column: columns.lowerBound, cells: Array(cells))
    }
}
