internal import Glibc

/// The arguments of the command line as bytes, for names and words that are not UTF-8.
enum RawArguments {
    /// The path that an argument means, to the byte, with a NUL at its end: Swift's strings hold U+FFFD where a file name is not UTF-8.
    static func path(for argument: String) -> [CChar] {
        guard argument.unicodeScalars.contains("\u{FFFD}") else { return Array(argument.utf8CString) }
        let arguments = CommandLine.arguments
        for place in arguments.indices where arguments[place] == argument {
            guard let raw = unsafe CommandLine.unsafeArgv[place] else { continue }
            return unsafe Array(UnsafeBufferPointer(start: raw, count: strlen(raw) + 1))
        }
        return Array(argument.utf8CString)
    }

    /// Whether every argument is UTF-8, so that words given in one are what the reader typed.
    static var areUTF8: Bool {
        CommandLine.arguments.indices.allSatisfy { place in
            guard let raw = unsafe CommandLine.unsafeArgv[place] else { return true }
            return unsafe String(validatingCString: raw) != nil
        }
    }
}
