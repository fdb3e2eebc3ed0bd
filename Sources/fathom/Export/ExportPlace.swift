internal import FathomExport
internal import Glibc

/// Where an export is written: a file, or a folder of files.
struct ExportPlace {
    private let path: String
    private let isReplacing: Bool

    /// The place that an argument names. Unless `replacing`, nothing that is there may be in the way.
    init(_ path: String, replacing: Bool) {
        self.path = path
        isReplacing = replacing
    }

    /// Writes the files, each beside its place first and then over it, so that a run that is killed leaves old ones whole.
    func write(_ files: [ExportFile]) throws(Failure) {
        if let only = files.first, files.count == 1, only.path.isEmpty {
            return try NewFile.write(only.bytes, to: path, replacing: isReplacing)
        }
        try makeFolder(path)
        if !isReplacing { try examine(files) }
        for folder in Self.folders(of: files) { try makeFolder("\(path)/\(folder)") }
        for file in files { try NewFile.write(file.bytes, to: "\(path)/\(file.path)", replacing: isReplacing) }
    }

    /// The folders below the place that the files need, outer ones before inner ones.
    private static func folders(of files: [ExportFile]) -> [String] {
        var folders: Set<String> = []
        for file in files {
            let parts = file.path.split(separator: "/").dropLast()
            for count in parts.indices { folders.insert(parts[...count].joined(separator: "/")) }
        }
        return folders.sorted()
    }

    private func makeFolder(_ path: String) throws(Failure) {
        let raw = RawArguments.path(for: path)
        guard unsafe mkdir(raw, 0o777) != 0, errno != EEXIST else { return }
        throw Messages.cannotMake(path, errno: errno)
    }

    /// Throws if one of the files is there already, before any is written.
    private func examine(_ files: [ExportFile]) throws(Failure) {
        var status = stat()
        for file in files where unsafe lstat("\(path)/\(file.path)", &status) == 0 {
            throw Messages.cannotMake("\(path)/\(file.path)", errno: EEXIST)
        }
    }
}
