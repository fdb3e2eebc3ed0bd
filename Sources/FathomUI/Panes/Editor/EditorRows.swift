/// The rows that a line of a note takes on the screen: where each begins.
struct EditorRows: Hashable, Sendable {
    /// The columns that they were made for.
    let columns: Int
    /// The character that each row begins with; at least one row.
    private(set) var starts: [Int]
    /// How many characters the line has.
    private(set) var end: Int

    /// How many rows there are.
    var count: Int { starts.count }

    /// The characters of a row.
    subscript(row: Int) -> Range<Int> {
        starts[row]..<(row + 1 < starts.count ? starts[row + 1] : end)
    }

    /// The row that holds the place before a character; the last one behind the end. Logarithmic.
    func row(holding column: Int) -> Int {
        max(0, starts.partitionPoint { $0 > column } - 1)
    }

    /// The rows of a line of these cells. Adds to `work` how many characters were looked at. Linear.
    init(of cells: [UInt8], columns: Int, work: inout Int) {
        self.columns = columns
        end = cells.count
        starts = [0]
        while let next = Self.end(of: starts[starts.count - 1], in: cells, columns: columns, work: &work) { starts.append(next) }
    }

    /// Takes in that `range` of the characters was replaced by `count` others; `cells` are those of the line as it is now.
    ///
    /// Rows are made anew from two rows before the change, for what follows a row decides where it ends, up to the first row that begins where one
    /// began before; those behind it only move. O(rows that change x columns), and a step for each row behind them.
    mutating func replace(_ range: Range<Int>, withCount count: Int, in cells: [UInt8], work: inout Int) {
        let first = max(0, row(holding: range.lowerBound) - 2)
        let shift = count - range.count
        let changed = range.lowerBound + count
        var old = starts.partitionPoint { $0 > range.upperBound }
        var made = Array(starts[...first])
        while let next = Self.end(of: made[made.count - 1], in: cells, columns: columns, work: &work) {
            while old < starts.count, starts[old] + shift < next { old += 1 }
            if next > changed, old < starts.count, starts[old] + shift == next {
                made += starts[old...].map { $0 + shift }
                break
            }
            made.append(next)
        }
        starts = made
        end = cells.count
    }

    /// Where the row that begins with a character ends; nil for the last one. Rows break behind blanks, which may hang over the edge, or else anywhere.
    private static func end(of start: Int, in cells: [UInt8], columns: Int, work: inout Int) -> Int? {
        var breakAt = start
        var width = 0
        var index = start
        defer { work += index - start }
        while index < cells.count {
            let step = Int(cells[index] & 127)
            if width + step > columns, cells[index] < 128, index > start { return breakAt > start ? breakAt : index }
            width += step
            if cells[index] >= 128 { breakAt = index + 1 }
            index += 1
        }
        return nil
    }
}
