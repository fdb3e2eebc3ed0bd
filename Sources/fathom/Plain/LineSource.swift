internal import Dispatch
internal import Glibc
internal import Synchronization

/// Reads lines on a thread of its own, one when it is asked for one, so that events are heard meanwhile.
final class LineSource: Sendable {
    /// A line without its end; or the end of the input, behind which a terminal may have more.
    enum Line: Hashable, Sendable {
        case words(String)
        case end
    }

    /// The longest line in bytes; what is longer comes as several.
    private static let longest = 1 << 20

    private let descriptor: Int32
    private let wanted = DispatchSemaphore(value: 0)
    private let line = Mutex<Line?>(nil)
    private let isAsked = Mutex(false)

    /// Lines of a file that is open for reading. `whenRead` is called on the thread when a line is there.
    init(_ descriptor: Int32, whenRead: @escaping @Sendable () -> Void) {
        self.descriptor = descriptor
        Thread.start { [self] in
            var rest: [UInt8] = []
            while true {
                wanted.wait()
                let next = Self.read(descriptor, &rest)
                line.withLock { $0 = next }
                whenRead()
            }
        }
    }

    /// Whether lines come from somebody at a terminal.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Asks for a line, unless one has been asked for already. Returns true the first time.
    func ask() -> Bool {
        let isNew = isAsked.withLock { asked in
            defer { asked = true }
            return !asked
        }
        if isNew { wanted.signal() }
        return isNew
    }

    /// The line that was asked for, once it is there.
    func take() -> Line? {
        let taken = line.withLock { line in
            defer { line = nil }
            return line
        }
        if taken != nil { isAsked.withLock { $0 = false } }
        return taken
    }

    /// The next line; what was read behind it stays in `rest`.
    private static func read(_ descriptor: Int32, _ rest: inout [UInt8]) -> Line {
        while true {
            if let end = rest.firstIndex(of: 0x0A) { return cut(&rest, at: end, dropping: 1) }
            if rest.count >= longest { return cut(&rest, at: longest, dropping: 0) }
            var part = [UInt8](repeating: 0, count: 4_096)
            let count = unsafe part.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return rest.isEmpty ? .end : cut(&rest, at: rest.count, dropping: 0) }
            rest += part.prefix(count)
        }
    }

    private static func cut(_ rest: inout [UInt8], at end: Int, dropping: Int) -> Line {
        var bytes = rest[..<end]
        if bytes.last == 0x0D { bytes.removeLast() }
        let words = String(decoding: bytes, as: UTF8.self)
        rest.removeFirst(end + dropping)
        return .words(words)
    }
}
