import FathomScreen

/// Words that are to go to the reader's clipboard.
public struct Copy: Hashable, Sendable {
    /// The words, with everything harmless made visible: they may end in a shell.
    public let words: String
    /// What they are, as in "the sentence".
    public let name: String

    /// Makes `words` harmless, line by line.
    init(_ words: String, name: String) {
        self.words = words.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless }.joined(separator: "\n")
        self.name = name
    }

    /// What the status line says when they are on the clipboard, or could not be put there.
    func sentence(by ways: [CopyWay]) -> String {
        guard !ways.isEmpty else { return "No clipboard to be reached from here for \(name); wl-copy or xclip would help." }
        let count = words.count
        return "Copied \(name), \(count) character\(count == 1 ? "" : "s"), by \(ways.map(\.words).joined(separator: " and "))."
    }
}

/// How words came to the clipboard.
public enum CopyWay: Hashable, Sendable {
    /// The terminal was asked to put them there.
    case terminal
    /// A program did, by its name.
    case program(String)

    fileprivate var words: String {
        switch self {
        case .terminal: "the terminal's clipboard"
        case .program(let name): name
        }
    }
}
