internal import Glibc

/// What stands at the path of a store before SQLite opens it.
struct StoreFile {
    /// Length in bytes; 0 for a file that was made and never written.
    let count: Int
    /// The header; nil for an empty file and for one that is no database.
    let header: StoreHeader?
    /// Whether a rollback journal with content stands beside it: the last writer did not end its write, or is writing now.
    let hasJournal: Bool
    /// Which file it is: two at the same path at different times differ.
    let identity: Identity

    /// Device and number of a file.
    struct Identity: Hashable, Sendable {
        let device: UInt
        let number: UInt

        /// The file at `path` now; nil if there is none.
        init?(ofFileAt path: String) {
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { return nil }
            self.init(status)
        }

        init(_ status: stat) {
            device = UInt(status.st_dev)
            number = UInt(status.st_ino)
        }
    }

    /// Looks at the file at `path`. Throws `missing`, `notAFile` or `cannotOpen`.
    init(at path: String) throws(StoreError) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw errno == ENOENT ? .missing : .cannotOpen(errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        count = Int(status.st_size)
        identity = Identity(status)
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
    /// Throws unless the file at `path` is new and empty or a store of a schema that this program knows.
    func examine(_ path: String) throws(StoreError) {
        guard count > 0 else {
            guard BackupFolder(ofStoreAt: path).backups.isEmpty else { throw .damaged("the file is empty") }
            return
        }
        guard let header, header.applicationID == StoreHeader.applicationID else { throw .foreign }
        guard header.schema <= Migration.all.count else { throw .newer(schema: header.schema, known: Migration.all.count) }
    }

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

    /// Makes an empty file (mode 0600) where there is none, without following a link. Throws `cannotCreate`.
    static func createNew(at path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw errno == ENOSPC ? .full : .cannotCreate(errno: errno) }
        _ = close(descriptor)
    }

    /// Copies the bytes of one file over another. Linear.
    static func copy(_ path: String, over copy: String) throws(StoreError) {
        let source = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .cannotOpen(errno: errno) }
        defer { _ = close(source) }
        let target = unsafe open(copy, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC)
        guard target >= 0 else { throw .cannotCreate(errno: errno) }
        defer { _ = close(target) }
        while true {
            let count = sendfile(target, source, nil, 1 << 20)
            guard count >= 0 else { throw errno == ENOSPC ? .full : .cannotOpen(errno: errno) }
            if count == 0 { return }
        }
    }

    /// Makes a file that was cut off as long as it says it is, so that what is left of it can be read; at most four times as long.
    static func lengthen(_ path: String) {
        guard let file = try? StoreFile(at: path), let length = file.header?.length else { return }
        if length > file.count, length <= 4 * file.count { _ = unsafe truncate(path, length) }
    }

    /// Gives a file that is whole its name: what is in it is on the disk before, and the name afterwards.
    static func publish(_ file: String, as path: String, in folder: String) throws(StoreError) {
        guard sync(file), unsafe rename(file, path) == 0, sync(folder) else {
            throw errno == ENOSPC ? .full : .cannotCreate(errno: errno)
        }
    }

    private static func sync(_ path: String) -> Bool {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { _ = close(descriptor) }
        return fsync(descriptor) == 0
    }

    /// Makes a folder (mode 0700) and those above it where there are none. Throws `cannotCreate`.
    static func createFolder(at path: String) throws(StoreError) {
        if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let parent = folder(of: path) else { throw .cannotCreate(errno: errno) }
        try createFolder(at: parent)
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .cannotCreate(errno: errno) }
    }

    /// What stands before the last slash of `path`; nil if that is nothing or the root.
    static func folder(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
        return String(path[..<slash])
    }
}
