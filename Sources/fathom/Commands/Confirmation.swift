internal import Glibc

/// Asks before something that cannot be taken back.
enum Confirmation {
    /// Whether the reader says yes to the question. Without a terminal to ask at, throws what says that --yes is needed.
    static func of(_ question: String, isGiven: Bool) throws(Failure) -> Bool {
        if isGiven { return true }
        guard isatty(STDIN_FILENO) == 1 else { throw Messages.needsYes(question) }
        _ = Output.writeAll(Array("\(question) [y/N] ".utf8), to: STDERR_FILENO)
        let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
        return ["y", "yes"].contains(answer)
    }
}
