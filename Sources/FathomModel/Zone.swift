/// What a sentence does in its text.
public enum Zone: UInt8, Sendable, CaseIterable, Hashable {
    /// Tells of the world before or apart from the argument.
    case background
    /// Tells what the text sets out to do.
    case purpose
    /// Tells how the text came to its findings.
    case method
    /// Tells what was done and what came of it.
    case result
    /// Sums up.
    case conclusion
    /// Asks.
    case question

    /// The name in files.
    public var name: String { "\(self)" }

    /// Whether concepts other than actors are looked for.
    public var isRead: Bool { self != .method && self != .question }
}
