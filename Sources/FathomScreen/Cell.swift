/// One column of one row.
///
/// A character of two columns stands in its left cell; the right one is a `continuation`. Text in a cell is one grapheme cluster that is
/// safe to send to a terminal: no control, no bidirectional override, nothing of width 0 standing alone.
public struct Cell: Hashable, Sendable {
    /// The cluster; empty for a continuation.
    let cluster: Cluster
    /// Columns that the cluster takes: 1 or 2, and 0 for a continuation.
    public let width: UInt8
    /// How it looks.
    public var style: Style

    /// A cell with a cluster of that width; callers go through `Canvas`, which makes the text harmless.
    init(_ cluster: Cluster, width: UInt8, style: Style) {
        self.cluster = cluster
        self.width = width
        self.style = style
    }

    /// A blank.
    public static func blank(_ style: Style = .plain) -> Cell { Cell(.blank, width: 1, style: style) }

    /// The right half of a character of two columns.
    static func continuation(_ style: Style) -> Cell { Cell(.none, width: 0, style: style) }

    /// The cluster as text; empty for a continuation.
    public var text: String { cluster.text }

    /// The cluster's byte if it is ASCII.
    public var ascii: UInt8? { cluster.count == 1 ? cluster[0] : nil }

    /// Whether the cluster is one character that every terminal and the C library show in one column: a Latin letter, a dash or a quotation
    /// mark, a line, a block or a shape.
    public var isSimple: Bool { width == 1 && cluster.isSimple }

    /// Whether the cluster is a single scalar.
    public var isOneScalar: Bool { cluster.isOneScalar }
}
