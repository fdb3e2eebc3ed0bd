/// A stretch of bytes that belongs to a block.
struct Piece {
    /// The bytes; blanks at its ends do no harm.
    let span: TextSpan
    /// Whether the bytes shape the text and are not read.
    let isMarkup: Bool
}

/// A block of text before it is cut into sentences: what it is and which bytes belong to it.
struct Block {
    /// What the block is.
    var kind: Paragraph.Kind
    /// Heading level or list depth.
    var level: Int
    /// Its pieces in order, as indices into `Blocks.pieces`.
    var pieces: Range<Int>
    /// The bytes of a heading's title, without number and markup.
    var title: TextSpan?
    /// The number in a heading, without a point at its end.
    var number: TextSpan?
    /// Whether a heading is a line above the title proper ("POLICY BRIEF"), which opens the section but does not name it.
    var isKicker = false
}

/// The blocks of a text in order, with what was found on the way.
struct Blocks {
    /// The blocks in order of place.
    private(set) var list: [Block] = []
    /// The pieces of all blocks in order of place.
    private(set) var pieces: [Piece] = []
    /// Front matter in its order.
    var metadata: [(key: String, value: String)] = []
    /// Running headers, footers and page numbers, in order of place.
    var furniture: [TextSpan] = []

    /// Adds a block of the given pieces. Text pieces of running text that follow each other are joined, so that a word broken over a
    /// line end is met in one piece.
    mutating func add(_ block: Block, _ newPieces: [Piece]) {
        let start = pieces.count
        for piece in newPieces where !piece.span.isEmpty {
            if let last = pieces.last, pieces.count > start, joins(last, piece, block.kind) {
                pieces[pieces.count - 1] = Piece(span: last.span.union(piece.span), isMarkup: false)
            } else {
                pieces.append(piece)
            }
        }
        var block = block
        block.pieces = start..<pieces.count
        list.append(block)
    }

    /// Changes the level of the block at `index`.
    mutating func setLevel(_ level: Int, at index: Int) {
        list[index].level = level
    }

    /// Whether two pieces are read as one.
    private func joins(_ left: Piece, _ right: Piece, _ kind: Paragraph.Kind) -> Bool {
        guard !left.isMarkup, !right.isMarkup else { return false }
        return kind.isRead || kind == .heading || kind == .keywords
    }
}
