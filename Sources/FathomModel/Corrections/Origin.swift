/// Whose work a concept or a link is.
public enum Origin: String, Sendable, CaseIterable, Hashable {
    /// The machine made it, and nobody has looked at it.
    case machine
    /// The machine made it, and the reader agreed.
    case confirmed
    /// The machine made it, and the reader put something right.
    case changed
    /// The reader added it.
    case added
}

/// How many statements of the reader there are for a text.
public struct CorrectionCount: Hashable, Sendable {
    /// Those that the model follows.
    public let applied: Int
    /// Those that do not apply to the text as it is read today.
    public let idle: Int

    /// So many of each.
    public init(applied: Int, idle: Int) {
        self.applied = applied
        self.idle = idle
    }
}
