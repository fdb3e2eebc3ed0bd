/// A place on the screen in columns and rows from the top left, 0 first. Columns are never byte offsets.
public struct Position: Hashable, Sendable {
    public var column: Int
    public var row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// Numbers of columns and rows that can be added up without overflow; no screen comes near the limit.
enum Reach {
    /// `value` held within plus and minus a thousand million.
    static func held(_ value: Int) -> Int { min(1_000_000_000, max(-1_000_000_000, value)) }
}

/// An extent in columns and rows; each is held within 0...10,000, which no terminal exceeds.
public struct Size: Hashable, Sendable {
    public let columns: Int
    public let rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = min(10_000, max(0, columns))
        self.rows = min(10_000, max(0, rows))
    }
}

/// A rectangle of cells; its numbers are held within limits that no screen comes near.
public struct Rect: Hashable, Sendable {
    /// Column of the left edge.
    public let column: Int
    /// Row of the top edge.
    public let row: Int
    /// Width in columns, at least 0.
    public let columns: Int
    /// Height in rows, at least 0.
    public let rows: Int

    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = Reach.held(column)
        self.row = Reach.held(row)
        self.columns = max(0, Reach.held(columns))
        self.rows = max(0, Reach.held(rows))
    }

    /// The rectangle of that size at the top left.
    public init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    /// Whether it has no cell.
    public var isEmpty: Bool { columns == 0 || rows == 0 }

    /// Whether the cell at `position` lies in it.
    public func contains(_ position: Position) -> Bool {
        position.column >= column && position.column < column + columns && position.row >= row && position.row < row + rows
    }

    /// The part that lies in `other` too; empty if they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        let right = min(column + columns, other.column + other.columns)
        let bottom = min(row + rows, other.row + other.rows)
        return Rect(column: left, row: top, columns: right - left, rows: bottom - top)
    }

    /// The rectangle without `amount` cells on every side.
    public func inset(_ amount: Int) -> Rect {
        let amount = Reach.held(amount)
        return Rect(column: column + amount, row: row + amount, columns: columns - 2 * amount, rows: rows - 2 * amount)
    }
}
