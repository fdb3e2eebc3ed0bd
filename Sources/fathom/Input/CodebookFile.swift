internal import FathomExtraction
internal import FathomModel
internal import FathomNotes
internal import Glibc

/// The file of a codebook.
struct CodebookFile {
    /// What the file is called that is found without being named.
    static let name = "fathom.codebook"
    /// The largest codebook, in bytes: 4 MiB.
    static let limit = 4 << 20

    /// Its path to the byte, with a NUL at its end.
    private let path: [CChar]
    /// Its path as it is shown.
    let shown: String

    /// The file that an argument of the command line names.
    init(_ argument: String) {
        path = RawArguments.path(for: argument)
        shown = argument
    }

    private init(path: [CChar], shown: String) {
        self.path = path
        self.shown = shown
    }

    /// The codebook in the folder of a text, whether it is there or not; nil for a text that is no file.
    static func beside(_ source: TextSource) -> CodebookFile? {
        guard case .file(let text) = source else { return nil }
        let slash = CChar(bitPattern: UInt8(ascii: "/"))
        let bytes = RawArguments.path(for: text)
        let folder = bytes.lastIndex(of: slash).map { Array(bytes[...$0]) } ?? []
        let shown = text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[...$0]) } ?? ""
        let file = CodebookFile(path: folder + Array(name.utf8CString), shown: shown + name)
        return unsafe access(file.path, F_OK) == 0 ? file : nil
    }

    /// Reads the codebook.
    func read() throws(CodebookRefusal) -> Codebook {
        let bytes = try bytes()
        let name = shown.split(separator: "/").last.map(String.init) ?? shown
        let reading = CodebookReader.read(
            bytes, name: name, digest: SHA256.hexadecimal(of: bytes), rules: Set(Rules.all.map(\.name)))
        switch reading {
        case .codebook(let codebook): return codebook
        case .faults(let faults): throw Messages.brokenCodebook(shown, faults)
        }
    }

    /// Reads the codebook for a command, which ends if it cannot be used.
    func required() throws(Failure) -> Codebook {
        do throws(CodebookRefusal) {
            return try read()
        } catch {
            throw error.failure
        }
    }

    /// Opens without waiting, so that a pipe in the file's place cannot hold the program up.
    private func bytes() throws(CodebookRefusal) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Messages.codebookUnread(Messages.cannotOpen(shown, errno: errno)) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw Messages.codebookUnread(Messages.cannotOpen(shown, errno: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Messages.codebookUnread(Messages.codebookNoFile(shown)) }
        guard status.st_size <= Self.limit else { throw Messages.codebookUnread(Messages.codebookTooLarge(shown, limit: Self.limit)) }
        do throws(Failure) {
            return try FileReading.all(of: descriptor, expecting: Int(status.st_size), name: shown)
        } catch {
            throw Messages.codebookUnread(error)
        }
    }
}
