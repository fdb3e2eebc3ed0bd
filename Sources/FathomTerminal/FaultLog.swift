internal import CTerminal

/// What is written down if the program ends by a fault of its own while it has the terminal: what led to it, and where that stands.
///
/// There is one, as there is one terminal. Not safe for use from two threads at once.
public enum FaultLog {
    /// Most lines that are kept; the oldest go.
    public static let most = Int(CTERM_REPORT_LINES)

    /// Says where the report goes, how it begins, and what is then said on standard error. Nothing is written yet.
    public static func prepare(path: String, head: String, message: String) {
        unsafe cterm_report_prepare(path, head, message)
    }

    /// Keeps a line, at most 64 bytes of it. Costs a copy of it and nothing else.
    public static func note(_ line: String) {
        var line = line
        line.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            let count = bytes.count
            unsafe start.withMemoryRebound(to: CChar.self, capacity: count) { unsafe cterm_report_note($0, count) }
        }
    }
}
