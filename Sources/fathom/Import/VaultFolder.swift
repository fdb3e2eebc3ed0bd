internal import FathomExport
internal import Glibc

/// The files of a folder of notes. Hidden files and folders are left aside, links are not followed.
struct VaultFolder {
    /// The most files that are read, the deepest folder, and the largest file in bytes.
    static let most = 20_000, deepest = 12, largest = 1 << 24

    private let root: String
    private(set) var files: [ExportFile] = []

    /// Reads the folder that an argument names: Markdown with its content, other files by their names alone. Throws for a folder that is too large or cannot be read.
    init(_ argument: String) throws(Failure) {
        root = argument
        try read("", depth: 0)
    }

    /// Whether an argument names a folder.
    static func isFolder(_ argument: String) -> Bool {
        var status = stat()
        return unsafe stat(RawArguments.path(for: argument), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private mutating func read(_ folder: String, depth: Int) throws(Failure) {
        guard depth <= Self.deepest else { return }
        for name in try names(in: folder) {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            var status = stat()
            guard unsafe lstat(RawArguments.path(for: "\(root)/\(path)"), &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: try read(path, depth: depth + 1)
            case S_IFREG: try take(path, bytes: Int(status.st_size))
            default: break
            }
        }
    }

    private mutating func take(_ path: String, bytes: Int) throws(Failure) {
        guard files.count < Self.most else { throw Messages.tooManyFiles(root, Self.most) }
        let isRead = path.lowercased().hasSuffix(".md") && bytes <= Self.largest
        files.append(ExportFile(path: path, bytes: isRead ? try FileReading.archive(ofFile: "\(root)/\(path)") : []))
    }

    /// The names in a folder that are not hidden, in order.
    private func names(in folder: String) throws(Failure) -> [String] {
        let path = folder.isEmpty ? root : "\(root)/\(folder)"
        guard let stream = unsafe opendir(RawArguments.path(for: path)) else { throw Messages.cannotOpen(path, errno: errno) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name.first != "." { names.append(name) }
        }
        return names.sorted()
    }
}
