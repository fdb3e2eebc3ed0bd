internal import FathomUI
internal import Glibc

/// The files beside the store that hold words of notes that are not saved: `STORE-draft-NUMBER.md`.
///
/// Only the reader can open them; they are replaced as a whole, and no link is followed. A file is locked as long as the program that writes it
/// runs, however that ends, so that no other one takes its words for lost.
struct DraftFolder: Sendable {
    /// The largest file that is read, in bytes.
    private static let limit = 1 << 26

    /// Where the files are, and how their names begin: beside the store, and where that cannot be written to in TMPDIR.
    private let places: [(folder: String, prefix: String)]

    init(beside location: StoreLocation) {
        let slash = location.path.lastIndex(of: "/")
        let folder = slash.map { String(location.path[..<$0]) } ?? "."
        let name = slash.map { String(location.path[$0...].dropFirst()) } ?? location.path
        places = [
            (folder.isEmpty ? "/" : folder, name + "-draft-"), (Environment.value("TMPDIR") ?? "/tmp", "fathom-\(getuid())-draft-"),
        ]
    }

    /// A file that is locked by this program.
    struct Held: Sendable {
        let path: String
        let descriptor: Int32
    }

    /// Writes a new file; the system's error number if none of the places has room for it.
    func make(_ content: String) throws(DraftFault) -> Held {
        var fault = DraftFault(error: ENOENT)
        for place in places {
            if place.folder.hasPrefix("/"), place.folder == places[0].folder { StateFolder.make(place.folder) }
            do throws(DraftFault) {
                return try write(content, to: "\(place.folder)/\(place.prefix)\(Environment.now)-\(getpid()).md")
            } catch {
                fault = error
            }
        }
        throw fault
    }

    /// Puts other words into a file that is held.
    func replace(_ held: Held, with content: String) throws(DraftFault) -> Held {
        let new = try write(content, to: held.path)
        _ = close(held.descriptor)
        return new
    }

    /// Takes a file that is held away.
    func remove(_ held: Held) {
        _ = unsafe unlink(held.path)
        _ = close(held.descriptor)
    }

    /// Locks a file, if it is there and no other program holds it.
    func hold(_ path: String) -> Held? {
        let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            _ = close(descriptor)
            return nil
        }
        return Held(path: path, descriptor: descriptor)
    }

    /// The files that no running program holds, oldest first, and what is in them.
    func found() -> [(path: String, content: String)] {
        places.flatMap { place in names(place).map { place.folder + "/" + $0 } }.sorted().compactMap { path in
            guard let held = hold(path) else { return nil }
            defer { _ = close(held.descriptor) }
            return Self.read(held.descriptor).map { (path, $0) }
        }
    }

    private func names(_ place: (folder: String, prefix: String)) -> [String] {
        FolderListing.names(of: place.folder).filter { $0.hasPrefix(place.prefix) && $0.hasSuffix(".md") }
    }

    /// The words of a file of the reader's own; nil for one of somebody else, one that is no file, too large or not UTF-8.
    private static func read(_ descriptor: Int32) -> String? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            status.st_size <= limit
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
        return count == bytes.count ? String(validating: bytes, as: UTF8.self) : nil
    }

    /// Writes a file beside its place, locks it, and puts it there.
    private func write(_ content: String, to path: String) throws(DraftFault) -> Held {
        let beside = path + ".new"
        _ = unsafe unlink(beside)
        let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DraftFault(error: errno) }
        _ = flock(descriptor, LOCK_EX | LOCK_NB)
        var error = Output.writeAll(Array(content.utf8), to: descriptor)
        if error == 0, fsync(descriptor) != 0 { error = errno }
        if error == 0, unsafe rename(beside, path) != 0 { error = errno }
        guard error == 0 else {
            _ = unsafe unlink(beside)
            _ = close(descriptor)
            throw DraftFault(error: error)
        }
        return Held(path: path, descriptor: descriptor)
    }
}

/// Why words could not be kept.
struct DraftFault: Error {
    /// The system's error number.
    let error: Int32
}
