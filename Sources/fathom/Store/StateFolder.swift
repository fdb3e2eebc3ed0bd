internal import Glibc

/// The folder of what Fathom remembers from one run to the next, and small files in it. Nothing here is needed: what cannot be read is as if it
/// were not there, and what cannot be written is forgotten.
enum StateFolder {
    /// The largest file that is read, in bytes.
    private static let limit = 65_536

    /// `fathom` below XDG_STATE_HOME, which is `~/.local/state` when it is unset, empty or relative; nil without a home.
    static var path: String? {
        if let state = Environment.value("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/fathom" }
        return Environment.home.map { $0 + "/.local/state/fathom" }
    }

    /// Makes a folder that only the reader can look into, and the folders above it.
    static func make(_ folder: String) {
        var made = ""
        for part in folder.split(separator: "/") {
            made += "/" + part
            unsafe mkdir(made, 0o700)
        }
    }

    /// The words of a small file; nil if it is missing, no file, too large or not UTF-8.
    static func read(_ path: String) -> String? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
        guard count == bytes.count else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Writes a file that only the reader can read: beside its place first, then over what is there.
    static func write(_ words: String, to path: String) {
        if let slash = path.lastIndex(of: "/") { make(String(path[..<slash])) }
        let beside = path + ".new-\(getpid())"
        let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let error = Output.writeAll(Array(words.utf8), to: descriptor)
        let isWhole = close(descriptor) == 0 && error == 0
        guard isWhole, unsafe rename(beside, path) == 0 else { return remove(beside) }
    }

    /// Takes a file away, if it is there.
    static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }
}
