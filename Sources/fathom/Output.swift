internal import FathomScreen
internal import Glibc

/// Standard output and standard error, written without buffers.
enum Output {
    /// Writes `text` to standard output. A reader that went away ends the program quietly; any other failure is thrown.
    static func write(_ text: String) throws(Failure) {
        var text = text
        try examine(text.withUTF8 { unsafe writeAll(UnsafeRawBufferPointer($0), to: STDOUT_FILENO) })
    }

    /// Writes bytes to standard output, in the same way: of text whose control characters are harmless, or of a file that is no text.
    static func write(_ bytes: [UInt8]) throws(Failure) {
        try examine(writeAll(bytes, to: STDOUT_FILENO))
    }

    private static func examine(_ error: Int32) throws(Failure) {
        if error == EPIPE { exit(ExitStatus.success.rawValue) }
        guard error == 0 else { throw Messages.cannotWriteOutput(errno: error) }
    }

    /// Writes words of the reader to the byte, or with control characters made harmless when the output is a terminal.
    static func writeWords(_ words: String) throws(Failure) {
        guard Environment.writesToTerminal else { return try write(words) }
        let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        try write(lines.map { String($0).harmless }.joined(separator: "\n") + "\n")
    }

    /// Writes one line to standard error, after the program's name.
    static func complain(_ message: String) {
        _ = writeAll(Array("fathom: \(message)\n".utf8), to: STDERR_FILENO)
    }

    /// Writes all bytes to a file; returns the system's error number, 0 if all is written.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        unsafe bytes.withUnsafeBytes { unsafe writeAll($0, to: descriptor) }
    }

    private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
        var rest = unsafe bytes[...]
        while unsafe !rest.isEmpty {
            let part = unsafe UnsafeRawBufferPointer(rebasing: rest)
            let count = unsafe Glibc.write(descriptor, part.baseAddress, part.count)
            if count >= 0 {
                unsafe rest = unsafe rest.dropFirst(count)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
}
