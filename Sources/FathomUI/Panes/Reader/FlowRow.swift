import FathomText

/// One line of the reader: some words of a block, or the blank line behind it.
struct FlowRow: Hashable, Sendable {
    /// A stretch of a row that is drawn in one go: a token, or a part of one.
    struct Piece: Hashable, Sendable {
        /// What is drawn.
        var text: String
        /// The bytes that it stands for.
        var span: TextSpan
        /// Its first column, counted from the row's left edge.
        var column: Int
        /// Its width in columns.
        var columns: Int
    }

    /// Where the row is.
    var place: FlowPlace
    /// From the first byte of its first piece to the end of its last; empty for a blank line.
    var span: TextSpan
    /// Its pieces from left to right.
    var pieces: [Piece] = []
    /// The bullet or number before the first row of a list item, which stands right of the margin.
    var lead: String?
    /// What the block is.
    var kind: Paragraph.Kind
    /// The section of the block.
    var section: Int
}

/// A line of the reader told by a byte of the text, so that it outlives a change of width.
struct FlowPlace: Hashable, Sendable, Comparable {
    /// First byte of the row; for the blank line behind a block the block's end.
    var offset = 0
    /// Whether it is the blank line behind a block.
    var isGap = false

    static func < (left: FlowPlace, right: FlowPlace) -> Bool {
        left.offset != right.offset ? left.offset < right.offset : !left.isGap && right.isGap
    }
}
