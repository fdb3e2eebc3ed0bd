import FathomScreen

/// Progress in words for the status line: as much as there is room for, and always how to stop.
struct ProgressLine {
    let progress: ReadingProgress
    /// Whether the reader asked to stop already.
    let isStopping: Bool
    let glyphs: Glyphs
    /// What the key that stops it is called.
    let stopKey: String

    /// Cells of the bar.
    private static let cells = 8

    /// The longest form that takes at most `columns` columns; the shortest if none does.
    func words(columns: Int) -> String {
        forms.first { CellWidth.columns(of: $0) <= columns } ?? forms.last ?? ""
    }

    private var forms: [String] {
        let percent = "\(progress.percent) %"
        return [
            "\(verb) \(bytes) \(bar) \(percent)\(left)\(stop)",
            "\(bytes) \(bar) \(percent)\(left)\(stop)",
            "\(verb) \(percent) of \(Self.size(progress.total))\(left)\(stop)",
            "\(verb) \(percent)\(left)\(stop)",
            "\(percent)\(left)\(stop)",
            "\(percent)\(stop)",
        ]
    }

    private var verb: String {
        if isStopping { return "stopping" }
        return progress.stage == .reading ? "reading" : "linking"
    }

    private var bytes: String { "\(Self.amount(progress.bytes, of: progress.total)) of \(Self.size(progress.total))" }

    private var bar: String {
        let filled = Self.cells * progress.percent / 100
        let (full, empty) = glyphs == .unicode ? ("█", "░") : ("#", ".")
        return String(repeating: full, count: filled) + String(repeating: empty, count: Self.cells - filled)
    }

    private var left: String {
        guard let seconds = progress.secondsLeft else { return "" }
        return seconds < 90 ? " \(glyphs.dot) \(max(1, seconds)) s left" : " \(glyphs.dot) \((seconds + 30) / 60) min left"
    }

    private var stop: String { isStopping ? "" : " \(glyphs.dot) \(stopKey) stops" }

    /// A number of bytes with its unit: "640 KB", "10.4 MB".
    static func size(_ bytes: Int) -> String { amount(bytes, of: bytes) + (bytes < 1_000_000 ? " KB" : " MB") }

    /// A number of bytes in the unit that `total` is told in.
    private static func amount(_ bytes: Int, of total: Int) -> String {
        guard total >= 1_000_000 else { return "\((bytes + 500) / 1000)" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10).\(tenths % 10)"
    }
}
