internal import FathomTerminal

/// The arguments of the command line as bytes, for names and words that are not UTF-8.
enum RawArguments {
    /// The path that an argument means, to the byte, with a NUL at its end: Swift's strings hold U+FFFD where a file name is not UTF-8.
    static func path(for argument: String) -> [CChar] {
        guard argument.unicodeScalars.contains("\u{FFFD}") else { return Array(argument.utf8CString) }
        return ProcessArguments.raw.first { ProcessArguments.word($0) == argument } ?? Array(argument.utf8CString)
    }

    /// Whether every argument is UTF-8, so that words given in one are what the reader typed.
    static var areUTF8: Bool {
        ProcessArguments.raw.allSatisfy { String(validating: $0.dropLast(), as: UTF8.self) != nil }
    }
}
