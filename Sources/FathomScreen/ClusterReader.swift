/// Reads a text cluster by cluster as it may be shown: harmless, with its columns.
///
/// Runs of printable ASCII, which are nearly all of most texts, are read byte by byte without asking for cluster boundaries.
struct ClusterReader {
    /// A cluster as it is shown.
    struct Piece {
        /// The cluster, harmless and never empty.
        let text: String
        /// Columns it takes: 1 or 2.
        let columns: Int
        /// Offset behind it, in UTF-8 bytes of the text read.
        let end: Int
    }

    private let text: String
    private var index: String.UTF8View.Index
    private var offset = 0

    /// Starts at the beginning of `text`.
    init(_ text: String) {
        self.text = text
        index = text.startIndex
    }

    /// The next cluster; nil at the end. Constant time for ASCII.
    mutating func next() -> Piece? {
        guard index < text.endIndex else { return nil }
        let byte = text.utf8[index]
        let after = text.utf8.index(after: index)
        if (0x20..<0x7F).contains(byte) && (after == text.endIndex || text.utf8[after] < 0x7F) {
            index = after
            offset += 1
            return Piece(text: Harmless.ascii(byte), columns: 1, end: offset)
        }
        return cluster()
    }

    private mutating func cluster() -> Piece {
        let character = text[index]
        index = text.index(after: index)
        offset += character.utf8.count
        let shown = character == "\r\n" ? "␊" : Harmless.cluster(character)
        return Piece(text: shown, columns: shown.first.map(CellWidth.columns) ?? 1, end: offset)
    }
}
