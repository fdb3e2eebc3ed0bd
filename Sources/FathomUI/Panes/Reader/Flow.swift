import FathomScreen
import FathomText

/// A document as lines of a given width, made on demand and never as a whole.
///
/// The unit is the block: a paragraph, or a part of at most a few thousand bytes of a very long one. Rows of a block depend on nothing
/// but the block and the width, so any place of a text of any length is laid out in the time that its neighbourhood takes.
struct Flow {
    /// Bytes after which a long paragraph is laid out in parts.
    static let partLength = 2048

    let document: Document
    /// Width of a row in columns.
    let columns: Int
    let glyphs: Glyphs
    /// The paragraphs that show, in order; nil for all.
    var shown: [Int]?
    /// Blocks that were laid out before.
    var kept: KeptRows?

    /// A paragraph, and which part of it.
    struct Block: Hashable {
        var paragraph: Int
        var part: Int
    }

    /// `count` rows from `place` on; fewer at the end of the text.
    func rows(from place: FlowPlace, count: Int) -> [FlowRow] {
        var result: [FlowRow] = []
        var block = self.block(at: place)
        while let current = block, result.count < count {
            let rows = self.rows(of: current)
            let start = result.isEmpty ? Self.index(of: place, in: rows) : 0
            result += rows[min(start, rows.count)...].prefix(count - result.count)
            block = next(current)
        }
        return result
    }

    /// The place `distance` rows further, negative for back; held at the first and the last row. O(distance).
    func place(_ place: FlowPlace, movedBy distance: Int) -> FlowPlace {
        guard var block = block(at: place) else { return place }
        var rows = self.rows(of: block)
        var row = Self.index(of: place, in: rows) + distance
        while row >= rows.count {
            guard let following = next(block) else { return rows.last { !$0.place.isGap }?.place ?? lastPlace }
            row -= rows.count
            block = following
            rows = self.rows(of: block)
        }
        while row < 0 {
            guard let preceding = previous(block) else { return rows.first?.place ?? place }
            block = preceding
            rows = self.rows(of: block)
            row += rows.count
        }
        return rows.indices.contains(row) ? rows[row].place : place
    }

    /// The row that holds the byte at `offset`, or the one before it.
    func row(holding offset: Int) -> FlowPlace {
        let place = FlowPlace(offset: offset)
        guard let block = block(at: place) else { return FlowPlace() }
        let rows = self.rows(of: block)
        let index = Self.index(of: place, in: rows)
        return rows.indices.contains(index) ? rows[index].place : place
    }

    /// Whether a place is the first row of the text, or stands before it.
    func isStart(_ place: FlowPlace) -> Bool {
        guard let block = block(at: place), previous(block) == nil else { return false }
        return rows(of: block).first.map { place <= $0.place } ?? true
    }

    /// The last row of the text.
    var lastPlace: FlowPlace {
        guard let block = lastBlock, let row = rows(of: block).last(where: { !$0.place.isGap }) else { return FlowPlace() }
        return row.place
    }

    /// The furthest place that may stand at the top of a screen of `rows` rows.
    func lastTop(rows: Int) -> FlowPlace {
        place(lastPlace, movedBy: -max(0, rows - 1))
    }

    /// Index of the last of `rows` at or before `place`; 0 if there is none.
    private static func index(of place: FlowPlace, in rows: [FlowRow]) -> Int {
        max(0, (rows.lastIndex { $0.place <= place }) ?? 0)
    }
}
