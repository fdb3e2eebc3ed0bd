internal import Glibc

/// What stands at the path of a store before SQLite opens it.
struct StoreFile {
    /// Length in bytes; 0 for a file that was made and never written.
    let count: Int
    /// The header; nil for an empty file and for one that is no database.
    let header: StoreHeader?
    /// Whether a rollback journal with content stands beside it: the last writer did not end its write, or is writing now.
    let hasJournal: Bool

    /// Looks at the file at `path`. Throws `missing`, `notAFile` or `cannotOpen`.
    init(at path: String) throws(StoreError) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw errno == ENOENT ? .missing : .cannotOpen(errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        count = Int(status.st_size)
        header = try StoreHeader(Self.head(of: path))
        hasJournal = unsafe stat(path + "-journal", &status) == 0 && status.st_size > 0
    }

    /// Whether every page is to be read before the store is used: the last writer did not end well, or the file is so small (up to
    /// 1 MiB, a few milliseconds) that there is no reason not to.
    var needsCheck: Bool { count > 0 && (hasJournal || count <= 1 << 20) }

    private static func head(of path: String) throws(StoreError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
        defer { _ = close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: StoreHeader.count)
        let got = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard got >= 0 else { throw .cannotOpen(errno: errno) }
        return Array(bytes.prefix(got))
    }
}

extension StoreFile {
    /// Makes the file (mode 0600, empty) and its folders (mode 0700) where there are none. Throws `cannotCreate`.
    static func create(at path: String) throws(StoreError) {
        if let folder = folder(of: path) { try createFolder(at: folder) }
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            _ = close(descriptor)
        } else if unsafe access(path, F_OK) != 0 {
            throw .cannotCreate(errno: errno)
        }
    }

    private static func createFolder(at path: String) throws(StoreError) {
        if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let parent = folder(of: path) else { throw .cannotCreate(errno: errno) }
        try createFolder(at: parent)
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .cannotCreate(errno: errno) }
    }

    /// What stands before the last slash of `path`; nil if that is nothing or the root.
    private static func folder(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
        return String(path[..<slash])
    }
}
