/// Reads a text cluster by cluster as it may be shown: harmless, with its columns.
///
/// Printable ASCII, which is nearly all of most texts, and the signs and letters that are common beside it are read without asking for cluster
/// boundaries, where what follows is one of them too.
struct ClusterReader {
    /// A cluster as it is shown.
    struct Piece {
        /// The cluster, harmless and never empty, as much of it as a cell holds.
        let cluster: Cluster
        /// Columns it takes: 1 or 2.
        let columns: Int
        /// Offset behind it, in UTF-8 bytes of the text read.
        let end: Int
        /// The cluster where a cell does not hold it whole.
        var long: String?

        /// The cluster as text, whole.
        var text: String { long ?? cluster.text }
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
        if (0x20..<0x7F).contains(byte) {
            guard after == text.endIndex || text.utf8[after] < 0x7F || simple(at: after) > 0 else { return cluster() }
            index = after
            offset += 1
            return Piece(cluster: Cluster(ascii: byte), columns: 1, end: offset)
        }
        let length = byte < 0x7F ? 0 : simple(at: index)
        return length > 0 ? simple(length) ?? cluster() : cluster()
    }

    /// How many bytes the character at `place` has if it is one that takes one column, joins nothing before it and may be shown as it is: a Latin
    /// letter with a mark, a quotation mark, a dash, an ellipsis, a line, a block or a shape; 0 for all others.
    private func simple(at place: String.UTF8View.Index) -> Int {
        let lead = text.utf8[place]
        guard lead == 0xC3 || lead == 0xE2 else { return 0 }
        if lead == 0xC3 { return 2 }
        let second = text.utf8.index(after: place)
        let third = text.utf8[text.utf8.index(after: second)]
        switch text.utf8[second] {
        case 0x94...0x96: return 3
        case 0x97: return third <= 0xBC ? 3 : 0
        case 0x80: return (0x90...0xA7).contains(third) ? 3 : 0
        default: return 0
        }
    }

    /// Takes a simple character of `length` bytes, unless something behind it might join it.
    private mutating func simple(_ length: Int) -> Piece? {
        let after = text.utf8.index(index, offsetBy: length)
        guard after == text.endIndex || text.utf8[after] < 0x7F || simple(at: after) > 0 else { return nil }
        defer { index = after }
        offset += length
        return Piece(cluster: Cluster(bytes: text.utf8[index..<after]), columns: 1, end: offset)
    }

    private mutating func cluster() -> Piece {
        let character = text[index]
        index = text.index(after: index)
        offset += character.utf8.count
        let shown = character == "\r\n" ? "␊" : Harmless.cluster(character)
        let long = shown.utf8.count > Cluster.mostBytes ? shown : nil
        return Piece(cluster: Cluster(shown), columns: shown.first.map(CellWidth.columns) ?? 1, end: offset, long: long)
    }
}
