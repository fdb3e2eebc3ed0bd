internal import FathomTerminal
internal import Synchronization

/// Names and words as bytes, for those that are not UTF-8: arguments of the command line, and names of files that were met in folders.
enum RawArguments {
    /// Names that are not UTF-8, by the words that stand for them.
    private static let met = Mutex<[String: [CChar]]>([:])

    /// The path that an argument or a name met means, to the byte, with a NUL at its end: Swift's strings hold U+FFFD where a file name is not UTF-8.
    static func path(for argument: String) -> [CChar] {
        guard argument.unicodeScalars.contains("\u{FFFD}") else { return Array(argument.utf8CString) }
        if let bytes = met.withLock({ $0[argument] }) { return bytes }
        return ProcessArguments.raw.first { ProcessArguments.word($0) == argument } ?? Array(argument.utf8CString)
    }

    /// Words that stand for a path, given without a NUL: the path itself where it is UTF-8, else words by which `path(for:)` knows it again, which
    /// differ from those of every other path.
    static func name(of path: [UInt8]) -> String {
        var name = String(decoding: path, as: UTF8.self)
        guard String(validating: path, as: UTF8.self) == nil else { return name }
        let bytes = path.map { CChar(bitPattern: $0) } + [0]
        met.withLock { met in
            while let other = met[name], other != bytes { name += "\u{FFFD}" }
            met[name] = bytes
        }
        return name
    }

    /// Forgets a path that `name(of:)` gave words, where paths come without end.
    static func forget(_ name: String) {
        guard name.unicodeScalars.contains("\u{FFFD}") else { return }
        _ = met.withLock { $0.removeValue(forKey: name) }
    }

    /// Whether every argument is UTF-8, so that words given in one are what the reader typed.
    static var areUTF8: Bool {
        ProcessArguments.raw.allSatisfy { String(validating: $0.dropLast(), as: UTF8.self) != nil }
    }
}
