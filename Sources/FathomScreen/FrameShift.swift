/// Rows that stand in one frame as they stood in another, some rows higher or lower: what a terminal can scroll.
public struct FrameShift: Hashable, Sendable {
    /// The rows that are scrolled, those included that come out blank.
    public let rows: Range<Int>
    /// By how many rows they go up; negative for down.
    public let distance: Int

    /// Fewest changed rows that scrolling must save.
    private static let worthwhile = 3

    /// The shift that saves most between two frames of the same extent; nil if none is worth it. Linear in cells where little changed, else at
    /// most a few times that.
    /// - Parameter changed: the rows that look different.
    public init?(from old: Frame, to new: Frame, changed: [Int]) {
        guard old.size == new.size, changed.count > Self.worthwhile else { return nil }
        let anchors = [changed.count / 2, changed.count / 4, changed.count * 3 / 4].map { changed[$0] }.filter { new.end(ofRow: $0) > 0 }
        var best: (shift: FrameShift, saved: Int)?
        for anchor in anchors {
            for source in 0..<new.size.rows where source != anchor && new.row(anchor, looksLike: source, of: old) {
                let found = Self.found(around: anchor, distance: source - anchor, old, new)
                let saved = found.rows.count { changed.contains($0) }
                if saved > best?.saved ?? Self.worthwhile - 1 { best = (found.shift, saved) }
            }
        }
        guard let best else { return nil }
        self = best.shift
    }

    private init(rows: Range<Int>, distance: Int) {
        self.rows = rows
        self.distance = distance
    }

    /// The frame after scrolling.
    public func applied(to frame: Frame) -> Frame {
        var result = frame
        let columns = frame.size.columns
        for row in rows {
            let source = row + distance
            let cells = rows.contains(source) ? frame.cells[source * columns..<(source + 1) * columns] : []
            let blank = ArraySlice(Array(repeating: Cell.blank(), count: columns))
            result.cells.replaceSubrange(row * columns..<(row + 1) * columns, with: cells.isEmpty ? blank : cells)
        }
        return result
    }

    /// The rows around `anchor` that all moved by `distance`, and the shift that moves them.
    private static func found(around anchor: Int, distance: Int, _ old: Frame, _ new: Frame) -> (shift: FrameShift, rows: Range<Int>) {
        var (low, high) = (anchor, anchor)
        let holds = { (row: Int) in
            (0..<new.size.rows).contains(row) && (0..<new.size.rows).contains(row + distance)
                && new.row(row, looksLike: row + distance, of: old)
        }
        while holds(low - 1) { low -= 1 }
        while holds(high + 1) { high += 1 }
        let region = min(low, low + distance)..<max(high, high + distance) + 1
        return (FrameShift(rows: region, distance: distance), low..<high + 1)
    }
}
