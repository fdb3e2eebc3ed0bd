internal import Glibc

/// Reads whole files and standard input into one run of bytes.
enum FileReading {
    /// The largest text that is read, in bytes: 1 GiB.
    static let limit = 1 << 30

    /// The bytes of the file at `path`: a regular file in one read, a pipe or device until it ends.
    static func bytes(ofFile path: String) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(RawArguments.path(for: path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Messages.cannotOpen(path, errno: errno) }
        defer { _ = close(descriptor) }
        return try bytes(of: descriptor, name: path)
    }

    /// The bytes of a file of another program, binary or not.
    static func archive(ofFile path: String) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(RawArguments.path(for: path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Messages.cannotOpen(path, errno: errno) }
        defer { _ = close(descriptor) }
        return try all(of: descriptor, expecting: 0, name: path)
    }

    /// The first `most` bytes of the regular file at `path`; nil if it is no longer than that, no regular file,
    /// or a document that another program reads. Throws what reading all
    /// of it would throw, as far as that can be known yet.
    static func head(ofFile path: String, most: Int) throws(Failure) -> [UInt8]? {
        let descriptor = unsafe open(RawArguments.path(for: path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Messages.cannotOpen(path, errno: errno) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > most else { return nil }
        guard status.st_size <= limit else { throw Messages.tooLarge(path, limit: limit) }
        var bytes = [UInt8](repeating: 0, count: most)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw Messages.cannotRead(path, errno: errno) }
        bytes.removeLast(most - count)
        if ForeignFormat(bytes, fileName: path) != nil { return nil }
        if let kind = BinaryContent(bytes), kind != .archive { throw Messages.isBinary(path, kind) }
        return bytes
    }

    /// Everything that comes from standard input, until it ends.
    static func standardInput() throws(Failure) -> [UInt8] {
        try checkStandardInput()
        return try bytes(of: STDIN_FILENO, name: TextSource.standardInput.name)
    }

    /// Throws if nothing can come from standard input but what somebody types.
    static func checkStandardInput() throws(Failure) {
        guard isatty(STDIN_FILENO) == 0 else { throw Messages.inputIsTerminal }
    }

    /// The bytes of the file at `path`, whatever it is.
    static func content(ofFile path: String) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Messages.cannotOpen(path, errno: errno) }
        defer { _ = close(descriptor) }
        return try all(of: descriptor, expecting: 0, name: path)
    }

    /// Everything that comes from standard input, to the byte and whatever it is: the words of a note.
    static func standardInputWords() throws(Failure) -> String {
        let bytes = try all(of: STDIN_FILENO, expecting: 0, name: TextSource.standardInput.name)
        guard let words = String(validating: bytes, as: UTF8.self) else { throw Messages.wordsNotUTF8 }
        return words
    }

    private static func bytes(of descriptor: Int32, name: String) throws(Failure) -> [UInt8] {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw Messages.cannotOpen(name, errno: errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw Messages.isFolder(name) }
        guard status.st_size <= limit else { throw Messages.tooLarge(name, limit: limit) }
        let isRegular = status.st_mode & S_IFMT == S_IFREG
        return try all(of: descriptor, expecting: isRegular ? Int(status.st_size) : 0, name: name)
    }

    /// Reads until the end. `expected` bytes are asked for at once, and one more: if only they come, the end is reached.
    static func all(of descriptor: Int32, expecting expected: Int, name: String) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = expected > 0 ? expected + 1 : 65_536
        while true {
            var part = [UInt8](repeating: 0, count: room)
            let count = unsafe part.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Messages.cannotRead(name, errno: errno) }
            guard count > 0 else { return bytes }
            part.removeLast(part.count - count)
            if bytes.isEmpty { bytes = part } else { bytes += part }
            guard bytes.count <= limit else { throw Messages.tooLarge(name, limit: limit) }
            if bytes.count == expected { return bytes }
            room = max(65_536, min(bytes.count, 1 << 24))
        }
    }
}
