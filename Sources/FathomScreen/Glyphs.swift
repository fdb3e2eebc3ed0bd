/// The signs that a screen is drawn with: light lines and dots, or ASCII where the terminal or the reader wants nothing else.
public enum Glyphs: Hashable, Sendable {
    case unicode, ascii

    /// A horizontal line.
    public var horizontal: String { self == .unicode ? "─" : "-" }
    /// A vertical line.
    public var vertical: String { self == .unicode ? "│" : "|" }
    /// Corners of a box: top left, top right, bottom left, bottom right.
    public var corners: (String, String, String, String) { self == .unicode ? ("╭", "╮", "╰", "╯") : ("+", "+", "+", "+") }
    /// Where a horizontal line meets the left and the right side of a box.
    public var tees: (left: String, right: String) { self == .unicode ? ("├", "┤") : ("+", "+") }
    /// What stands for words left out.
    public var ellipsis: String { self == .unicode ? "…" : "..." }
    /// What marks the chosen row.
    public var pointer: String { self == .unicode ? "▸" : ">" }
    /// A dot before an item.
    public var bullet: String { self == .unicode ? "•" : "*" }
    /// Between the parts of a trail.
    public var step: String { self == .unicode ? "›" : ">" }
    /// Between short facts in one line.
    public var dot: String { self == .unicode ? "·" : "-" }
    /// Signs of rising height, lowest first, for small bars of 1 column.
    public var heights: [String] {
        self == .unicode ? ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : [".", ":", "-", "=", "+", "*", "%", "#"]
    }

    /// `text` if it takes at most `columns` columns, else as much of it as fits with the ellipsis behind it; blanks before the ellipsis
    /// go. As many dots as fit if there is no room for more; empty for no columns.
    public func elided(_ text: String, columns: Int) -> String {
        guard columns > 0 else { return "" }
        if let plain = elidedASCII(text, columns: columns) { return plain }
        if let simple = CellWidth.simpleColumns(of: text), simple <= columns { return text }
        var pieces = ClusterReader(text)
        var used = 0
        var kept = ""
        let room = columns - ellipsis.count
        while let piece = pieces.next() {
            used += piece.columns
            if used > columns { return room < 0 ? String(ellipsis.prefix(columns)) : trimmed(kept) + ellipsis }
            if used <= room { kept += piece.text }
        }
        return text.harmless
    }

    /// The same for text of printable ASCII; nil for any other.
    private func elidedASCII(_ text: String, columns: Int) -> String? {
        let bytes = text.utf8
        guard bytes.allSatisfy({ $0 &- 0x20 < 0x5F }) else { return nil }
        let room = columns - ellipsis.count
        if bytes.count <= columns { return text }
        if room < 0 { return String(ellipsis.prefix(columns)) }
        var end = bytes.index(bytes.startIndex, offsetBy: room)
        while end > bytes.startIndex, bytes[bytes.index(before: end)] == 0x20 { end = bytes.index(before: end) }
        return String(text[..<end]) + ellipsis
    }

    private func trimmed(_ text: String) -> Substring {
        var rest = text[...]
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
