internal import FathomExport
internal import FathomScreen
internal import FathomTerminal
internal import FathomUI
internal import Glibc

/// The report that a fault of Fathom leaves: which texts were open, and the last 200 things that the terminal reported.
///
/// Nothing that the reader wrote stands in it, unless FATHOM_REPORT is `full`; the names of the texts do.
enum FaultReport {
    /// How every report begins.
    static let mark = "# Fathom fault report 1"

    /// Whether characters typed into notes are told.
    private static let isFull = Environment.value("FATHOM_REPORT") == "full"

    /// Says where the report of this run would go. Does nothing without a home, or where FATHOM_REPORT is `none`.
    static func prepare(_ sources: [TextSource], size: Size) {
        guard Environment.value("FATHOM_REPORT") != "none", let folder = StateFolder.path else { return }
        let path = "\(folder)/faults/\(Environment.now)-\(getpid()).report"
        let texts = sources.map { "text \(TextLine.of($0.identityName ?? "-"))\n" }.joined()
        let head = "\(mark)\nversion \(Version.text)\nterminal \((Environment.value("TERM") ?? "").harmless)\n"
        FaultLog.prepare(path: path, head: head + texts + "size \(size.columns)x\(size.rows)\n", message: Messages.faultReported(in: path))
    }

    /// Keeps what the terminal reported; `state` is that before it.
    static func note(_ input: Input, before state: State) {
        FaultLog.note(ReportLine(input).words(isPrivate: !isFull && state.takesWords))
    }
}
