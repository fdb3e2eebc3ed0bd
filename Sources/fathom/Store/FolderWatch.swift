internal import Glibc

/// Tells when something in a folder came, went or got another name, without looking until it happens.
enum FolderWatch {
    /// Starts a thread that sleeps in the kernel and calls `body` with the name of each file that came to its end or took another's place. Returns
    /// whether the folder can be watched.
    static func start(_ folder: String, _ body: @escaping @Sendable (String) -> Void) -> Bool {
        let watch = inotify_init1(Int32(IN_CLOEXEC))
        guard watch >= 0 else { return false }
        guard unsafe inotify_add_watch(watch, folder, UInt32(IN_DELETE | IN_MOVED_TO)) >= 0 else {
            _ = close(watch)
            return false
        }
        Thread.start { while let names = next(watch) { names.forEach(body) } }
        return true
    }

    /// Waits for events and returns the names that they tell; nil when the watch is over.
    private static func next(_ watch: Int32) -> [String]? {
        var bytes = [UInt8](repeating: 0, count: 8192)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(watch, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { return [] }
        guard count > 0 else { return nil }
        var names: [String] = []
        var place = 0
        let head = 16
        while place + head <= count {
            let length = bytes[place + 12..<place + head].reversed().reduce(0) { $0 << 8 | Int($1) }
            let name = bytes[place + head..<min(count, place + head + length)].prefix { $0 != 0 }
            names.append(String(decoding: name, as: UTF8.self))
            place += head + length
        }
        return names
    }
}
