internal import CTerminal

/// What the process was started with, to the byte. Swift's `CommandLine` reads it from /proc, and knows no argument where that is not mounted.
public enum ProcessArguments {
    /// Every argument with a NUL at its end, the name of the program first.
    public static let raw: [[CChar]] = (0..<cterm_argument_count()).map { index in
        guard let argument = unsafe cterm_argument(index) else { return [0] }
        var bytes: [CChar] = []
        while true {
            let byte = unsafe argument[bytes.count]
            bytes.append(byte)
            if byte == 0 { return bytes }
        }
    }

    /// The arguments as words, without the name of the program; what is not UTF-8 is U+FFFD.
    public static var words: [String] { raw.dropFirst().map(word) }

    /// An argument as a word.
    public static func word(_ argument: [CChar]) -> String {
        String(decoding: argument.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
