/// A surface to draw a frame on.
///
/// Everything is drawn relative to the top left of `area`, clipped to it, and total: any position, any rectangle, any text. The frame
/// is well formed after every call: each right half of a wide character has its left half before it and the other way round.
public struct Canvas: Sendable {
    /// What has been drawn so far.
    public var frame: Frame
    /// The part of the frame that drawing reaches now, in columns and rows of the frame.
    public private(set) var area: Rect
    /// The signs for lines and the like.
    public let glyphs: Glyphs
    /// The part of `area` that lies in the frame and in every area around it.
    private var clip: Rect

    /// A canvas over a frame of blanks.
    public init(size: Size, glyphs: Glyphs = .unicode) {
        self.init(over: Frame(size: size), glyphs: glyphs)
    }

    /// A canvas over a frame on which something was drawn before.
    public init(over frame: Frame, glyphs: Glyphs) {
        self.frame = frame
        area = Rect(frame.size)
        clip = area
        self.glyphs = glyphs
    }

    /// Extent of `area`.
    public var size: Size { Size(columns: area.columns, rows: area.rows) }

    /// The whole of `area` in its own coordinates: its top left is column 0, row 0.
    public var bounds: Rect { Rect(size) }

    /// Draws on the part of this canvas that `rect` names, in that part's own coordinates, clipped to it.
    public mutating func inner<Result>(_ rect: Rect, _ draw: (inout Canvas) -> Result) -> Result {
        let outer = (area, clip)
        defer { (area, clip) = outer }
        area = framed(rect)
        clip = clip.intersection(area)
        return draw(&self)
    }

    /// Draws one line of text and returns how many columns behind `position` it ends, what is cut at the right not counted.
    ///
    /// Controls and the like become visible signs. What lies outside the area is cut; a wide character cut in half becomes a blank.
    /// - Parameter columns: draws no further than so many columns; nil for no limit but the area's edge.
    @discardableResult
    public mutating func text(_ text: String, at position: Position, style: Style = .plain, columns: Int? = nil) -> Int {
        guard (0..<area.rows).contains(position.row) else { return 0 }
        var column = Reach.held(position.column)
        let edge = columns.map { min(area.columns, column + max(0, Reach.held($0))) } ?? area.columns
        if let drawn = ascii(text, from: column, to: edge, row: position.row, style: style) { return drawn }
        var pieces = ClusterReader(text)
        while column < edge, let piece = pieces.next() {
            let room = min(piece.columns, edge - column)
            put(piece, room: room, column: column, row: position.row, style: style)
            column += room
        }
        return max(0, column - Reach.held(position.column))
    }

    /// Draws text of printable ASCII, which is nearly all there is, without asking where its clusters end; nil for any other text. Returns its
    /// columns.
    private mutating func ascii(_ text: String, from column: Int, to edge: Int, row: Int, style: Style) -> Int? {
        let bytes = text.utf8Span.span
        for place in bytes.indices where bytes[place] &- 0x20 >= 0x5F { return nil }
        let count = min(bytes.count, max(0, edge - column))
        let (start, row) = (area.column + column, area.row + row)
        let shown = max(start, clip.column)..<max(start, clip.column, min(start + count, clip.column + clip.columns))
        guard !shown.isEmpty, (clip.row..<clip.row + clip.rows).contains(row) else { return count }
        frame.setASCII(bytes.extracting(shown.lowerBound - start..<shown.upperBound - start), column: shown.lowerBound, row: row, style)
        return count
    }

    /// Draws one line of text that ends right before `column`, cut with an ellipsis if it does not fit; returns its columns.
    @discardableResult
    public mutating func text(_ text: String, endingBefore column: Int, row: Int, style: Style = .plain) -> Int {
        let shown = glyphs.elided(text, columns: min(column, area.columns))
        return self.text(shown, at: Position(column: column - CellWidth.columns(of: shown), row: row), style: style)
    }

    /// `text` cut to `columns` columns with an ellipsis of this canvas's glyphs.
    public func elided(_ text: String, columns: Int) -> String { glyphs.elided(text, columns: columns) }

    /// Blanks every cell of `rect`.
    public mutating func fill(_ rect: Rect, style: Style = .plain) {
        let reach = framed(rect).intersection(clip)
        for row in reach.row..<reach.row + reach.rows {
            for column in reach.column..<reach.column + reach.columns { frame.set(.blank(style), column: column, row: row) }
        }
    }

    /// Changes the style of every cell of `rect` and leaves its text.
    public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        let reach = framed(rect).intersection(clip)
        for row in reach.row..<reach.row + reach.rows {
            for column in reach.column..<reach.column + reach.columns { frame.restyle(column: column, row: row, change) }
        }
    }

    /// Gives every cell of `rect` that style and leaves its text.
    public mutating func style(_ rect: Rect, _ style: Style) {
        restyle(rect) { $0 = style }
    }

    /// Shows the terminal's cursor at a position of this area, or hides it if that lies outside.
    public mutating func cursor(at position: Position) {
        let place = Position(column: area.column + Reach.held(position.column), row: area.row + Reach.held(position.row))
        frame.cursor = clip.contains(place) ? place : nil
    }

    /// `rect` of this area in columns and rows of the frame.
    private func framed(_ rect: Rect) -> Rect {
        Rect(column: area.column + rect.column, row: area.row + rect.row, columns: rect.columns, rows: rect.rows)
    }

    /// Draws a cluster, or a blank if only half of it has room or lies in the area.
    mutating func put(_ piece: ClusterReader.Piece, room: Int, column: Int, row: Int, style: Style) {
        let place = Position(column: area.column + column, row: area.row + row)
        if piece.columns == 1 {
            guard clip.contains(place) else { return }
            return frame.set(Cell(piece.cluster, width: 1, style: style), column: place.column, row: place.row)
        }
        let end = Position(column: place.column + room - 1, row: place.row)
        switch (clip.contains(place), clip.contains(end)) {
        case (true, true) where room == piece.columns:
            frame.set(Cell(piece.cluster, width: UInt8(piece.columns), style: style), column: place.column, row: place.row)
        case (true, _): frame.set(.blank(style), column: place.column, row: place.row)
        case (false, true): frame.set(.blank(style), column: end.column, row: end.row)
        case (false, false): break
        }
    }
}
