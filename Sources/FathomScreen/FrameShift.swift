/// Rows that stand in one frame as they stood in another, some rows higher or lower: what a terminal can scroll.
public struct FrameShift: Hashable, Sendable {
    /// The rows that are scrolled, those included that come out blank.
    public let rows: Range<Int>
    /// The columns of them that are scrolled.
    public let columns: Range<Int>
    /// By how many rows they go up; negative for down.
    public let distance: Int

    /// Fewest changed rows that scrolling must save.
    private static let worthwhile = 3

    /// The shift of whole rows that saves most between two frames of the same extent; nil if none is worth it. Linear in cells where little
    /// changed, else at most a few times that.
    /// - Parameter changes: the columns that look different in each row; nil for a row that looks the same.
    public init?(from old: Frame, to new: Frame, changes: [Range<Int>?]) {
        self.init(from: old, to: new, changes: changes, columns: 0..<new.size.columns)
    }

    /// The shift of the columns of one pane; nil if none is worth it, or if it would cut a wide character.
    public init?(ofColumnsFrom old: Frame, to new: Frame, changes: [Range<Int>?]) {
        guard let columns = Self.paneColumns(changes), columns.count > 1, columns.count < new.size.columns else { return nil }
        self.init(from: old, to: new, changes: changes, columns: columns)
        for row in rows where old.isCut(columns, row) || new.isCut(columns, row) { return nil }
    }

    private init?(from old: Frame, to new: Frame, changes: [Range<Int>?], columns: Range<Int>) {
        let changed = changes.indices.filter { changes[$0] != nil }
        guard old.size == new.size, changed.count > Self.worthwhile else { return nil }
        let anchors = [changed.count / 2, changed.count / 4, changed.count * 3 / 4].map { changed[$0] }
        var best: (shift: FrameShift, saved: Int)?
        for anchor in anchors where !new.isClear(anchor, columns) {
            for source in 0..<new.size.rows where source != anchor && new.row(anchor, looksLike: source, of: old, columns) {
                let found = Self.found(around: anchor, distance: source - anchor, old, new, columns)
                let saved = found.rows.count { changes[$0] != nil }
                if saved > best?.saved ?? Self.worthwhile - 1 { best = (found.shift, saved) }
            }
        }
        guard let best else { return nil }
        self = best.shift
    }

    private init(rows: Range<Int>, columns: Range<Int>, distance: Int) {
        self.rows = rows
        self.columns = columns
        self.distance = distance
    }

    /// The frame after scrolling.
    public func applied(to frame: Frame) -> Frame {
        var result = frame
        let width = frame.size.columns
        for row in rows {
            let source = row + distance
            for column in columns {
                result.cells[row * width + column] = rows.contains(source) ? frame.cells[source * width + column] : .blank()
            }
        }
        return result
    }

    /// The columns of the pane in which most changed: those of the middle half of the changed rows - lines above and below tell of the change
    /// elsewhere - and as far to the right as rows go that do not begin further left.
    private static func paneColumns(_ changes: [Range<Int>?]) -> Range<Int>? {
        let changed = changes.compactMap { $0 }
        let middle = changed.dropFirst(changed.count / 4).dropLast(changed.count / 4)
        guard let left = middle.map(\.lowerBound).min() else { return nil }
        let right = changed.filter { $0.lowerBound >= left }.map(\.upperBound).max() ?? left
        return left..<right
    }

    /// The rows around `anchor` that all moved by `distance`, and the shift that moves them.
    private static func found(
        around anchor: Int, distance: Int, _ old: Frame, _ new: Frame, _ columns: Range<Int>
    ) -> (shift: FrameShift, rows: Range<Int>) {
        var (low, high) = (anchor, anchor)
        let holds = { (row: Int) in
            (0..<new.size.rows).contains(row) && (0..<new.size.rows).contains(row + distance)
                && new.row(row, looksLike: row + distance, of: old, columns)
        }
        while holds(low - 1) { low -= 1 }
        while holds(high + 1) { high += 1 }
        let region = min(low, low + distance)..<max(high, high + distance) + 1
        return (FrameShift(rows: region, columns: columns, distance: distance), low..<high + 1)
    }
}

extension Frame {
    /// Whether a wide character stands across an edge of `columns` in a row.
    fileprivate func isCut(_ columns: Range<Int>, _ row: Int) -> Bool {
        [columns.lowerBound, columns.upperBound].contains { $0 < size.columns && cells[row * size.columns + $0].width == 0 }
    }

    /// Whether nothing is written in these columns of a row.
    fileprivate func isClear(_ row: Int, _ columns: Range<Int>) -> Bool {
        columns.allSatisfy { cells[row * size.columns + $0].isClear }
    }
}
