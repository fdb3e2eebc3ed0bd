/// How a run ended, in the numbers of sysexits.h.
enum ExitStatus: Int32 {
    /// Done.
    case success = 0
    /// Nothing found: no such concept, no such note.
    case nothingFound = 1
    /// The command line is wrong.
    case usage = 64
    /// The text or the store cannot be understood.
    case badData = 65
    /// There is no such text, or it cannot be read.
    case noInput = 66
    /// Something needed is not there.
    case unavailable = 69
    /// A file cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed on the way.
    case inputOutput = 74
    /// Something is in use: try again.
    case tryAgain = 75
    /// Not allowed.
    case notPermitted = 77
}

/// The end of a command that could not do what it was asked: one sentence for the reader, and the status that says which sort of end it is.
struct Failure: Error {
    /// What happened, to which place, and what to do next; harmless to print.
    let message: String
    /// The status of the process.
    let status: ExitStatus
}
