/// Lines that were written into one kind of prompt, the newest last; each stands there once.
struct PromptHistory: Hashable, Sendable {
    /// Most lines that are kept.
    static let most = 100

    private(set) var lines: [String] = []

    /// Keeps a line as the newest; one without a character is not kept.
    mutating func keep(_ line: String) {
        guard !line.isEmpty else { return }
        lines.removeAll { $0 == line }
        lines.append(line)
        if lines.count > Self.most { lines.removeFirst() }
    }
}
