/// What a sentence does in a text, which decides how far it is read for concepts.
enum Zone: UInt8, Sendable {
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

    /// Whether concepts other than actors are looked for.
    var isRead: Bool { self != .method && self != .question }
}
