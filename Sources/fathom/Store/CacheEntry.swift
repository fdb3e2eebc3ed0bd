internal import FathomNotes
internal import Glibc

/// Something that was worked out from bytes and is kept so that it need not be worked out again. Nothing here is needed: an entry that is missing,
/// damaged or of another version is as if it had never been, and the folder may be emptied at any time.
struct CacheEntry {
    /// Counted up when what is kept changes its shape, so that an older or newer Fathom keeps to its own.
    static let version = 1
    /// The largest entry, in bytes: 1 GiB.
    private static let limit = 1 << 30

    /// Its file; nil without a folder to keep it in.
    private let path: String?

    /// The entry of a sort for `bytes`; `way` says how it is worked out from them: with which program, of which version.
    init(_ sort: String, of bytes: [UInt8], _ way: String) {
        let name = SHA256.hexadecimal(of: Array((SHA256.hexadecimal(of: bytes) + "\n" + way).utf8))
        path = Self.folder.map { "\($0)/\(sort)/\(name.prefix(2))/\(name.dropFirst(2))" }
    }

    /// The folder of this version below `fathom` in XDG_CACHE_HOME, which is `~/.cache` when it is unset, empty or relative; nil without a home.
    static var folder: String? {
        if let cache = Environment.value("XDG_CACHE_HOME"), cache.hasPrefix("/") { return "\(cache)/fathom/v\(version)" }
        return Environment.home.map { "\($0)/.cache/fathom/v\(version)" }
    }

    /// What is kept; nil if nothing is, or not to the byte what was written.
    func read() -> [UInt8]? {
        guard let path else { return nil }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.limit else { return nil }
        guard let bytes = try? FileReading.all(of: descriptor, expecting: Int(status.st_size), name: path), bytes.count >= 65 else {
            return nil
        }
        let content = Array(bytes[65...])
        return bytes[..<64].elementsEqual(SHA256.hexadecimal(of: content).utf8) ? content : nil
    }

    /// Keeps `content`, after a line with its digest: beside its place first, then over what is there. What cannot be kept is forgotten.
    func write(_ content: [UInt8]) {
        guard let path, let slash = path.lastIndex(of: "/"), content.count < Self.limit - 65 else { return }
        StateFolder.make(String(path[..<slash]))
        var made = Array("\(path).XXXXXX".utf8CString)
        let descriptor = unsafe mkstemp(&made)
        guard descriptor >= 0 else { return }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let error = Output.writeAll(Array((SHA256.hexadecimal(of: content) + "\n").utf8) + content, to: descriptor)
        let isWhole = close(descriptor) == 0 && error == 0
        guard isWhole, unsafe rename(made, path) == 0 else {
            _ = unsafe unlink(made)
            return
        }
    }
}
