/// How the lines of a plain text are set.
struct LayoutMeasure {
    /// Columns up to which lines are filled, if the text is wrapped; else a large number.
    let width: Int
    /// Whether paragraphs are wrapped over lines; else a line is a paragraph.
    let isWrapped: Bool
    /// Whether empty lines part the paragraphs, so that a short line says little.
    let hasBlankLines: Bool

    /// Longest line of a wrapped text in columns.
    private static let widest = 160

    /// Measures the rows of a text. Linear.
    init(_ rows: [Row]) {
        var histogram = [Int](repeating: 0, count: Self.widest + 2)
        for row in rows { histogram[min(row.line.width, Self.widest + 1)] += 1 }
        let long = histogram[Self.widest + 1]
        isWrapped = rows.count >= 3 && long * 10 < rows.count
        width = isWrapped ? Self.percentile(histogram, of: rows.count - long) : Int.max / 2
        hasBlankLines = Self.hasBlankLines(rows)
    }

    /// The width that nine lines of ten do not pass.
    private static func percentile(_ histogram: [Int], of count: Int) -> Int {
        var seen = 0
        for width in 0...widest {
            seen += histogram[width]
            if seen * 10 >= count * 9 { return width }
        }
        return widest
    }

    /// Whether most sentences that end with their line have an empty line below, and there are several.
    private static func hasBlankLines(_ rows: [Row]) -> Bool {
        var parted = 0
        var inside = 0
        for index in rows.indices.dropLast() where rows[index].end == .stop && rows[index].marker == nil {
            if rows[index + 1].line.blanksAbove > 0 { parted += 1 } else { inside += 1 }
        }
        return parted >= 3 && parted > inside
    }

    /// Whether a line is so short that the first word of the next would have fit: someone ended it on purpose.
    func isShort(_ row: Row, before next: Row) -> Bool {
        guard isWrapped else { return row.line.length <= 100 }
        let bound = hasBlankLines ? width * 6 / 10 : width * 88 / 100
        return row.line.width + 1 + next.firstWordLength <= bound
    }

    /// Whether a line is filled, so that its end says nothing.
    func isFull(_ row: Row) -> Bool {
        isWrapped ? row.line.width * 100 >= width * 82 : row.line.length > 100
    }

    /// Whether a line is long enough to be running text.
    func isLong(_ row: Row) -> Bool {
        isWrapped ? row.line.length * 2 >= width : row.line.length > 60
    }
}
