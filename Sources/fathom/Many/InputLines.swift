internal import Glibc

/// The lines that come from standard input, one at a time: no more stands in memory than the longest of them.
struct InputLines {
    /// The longest line that is kept, in bytes: 64 MiB. Of a longer one the rest is passed over.
    static let longest = 64 << 20

    /// A line without its end.
    enum Line {
        case bytes([UInt8])
        case tooLong
    }

    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// The next line; nil after the last.
    mutating func next() throws(Failure) -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        while true {
            if let end = buffer[start...].firstIndex(of: 0x0A) {
                if !isTooLong { line += buffer[start..<end] }
                start = end + 1
                return isTooLong || line.count > Self.longest ? .tooLong : .bytes(line)
            }
            if !isTooLong { line += buffer[start...] }
            if line.count > Self.longest { (isTooLong, line) = (true, []) }
            guard try fill() else { return isTooLong ? .tooLong : line.isEmpty ? nil : .bytes(line) }
        }
    }

    /// Reads on; false at the end.
    private mutating func fill() throws(Failure) -> Bool {
        var part = [UInt8](repeating: 0, count: 65_536)
        while !isAtEnd {
            let count = unsafe part.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Messages.cannotRead(TextSource.standardInput.name, errno: errno) }
            isAtEnd = count == 0
            buffer = Array(part.prefix(count))
            start = 0
            return count > 0
        }
        return false
    }
}
