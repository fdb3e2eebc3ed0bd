/// Why a terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
    /// The process has no terminal: it runs in the background, or input and output are files.
    case noTerminal
    /// The terminal type named by TERM is not set ("" here), not known, or cannot place the cursor.
    case unusable(type: String)
}
