internal import FathomExport
internal import FathomNotes
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

    /// What became of the files of an older export in the same folder.
    struct Outcome: Hashable {
        /// Files of the older export that are gone, because the new one has none of that name.
        var removed: [String] = []
        /// Files of the older export that somebody changed since, kept beside under another name.
        var kept: [String] = []
    }

    /// Writes the files, each beside its place first and then over it, so that a run that is killed leaves old ones whole. Of an older export in the
    /// folder only those files are taken away that Fathom wrote itself and nobody has changed since; what was changed is kept under a name with "~" behind it.
    func write(_ files: [ExportFile]) throws(Failure) -> Outcome {
        if let only = files.first, files.count == 1, only.path.isEmpty {
            try NewFile.write(only.bytes, to: path, replacing: isReplacing)
            return Outcome()
        }
        try makeFolder(path)
        if !isReplacing { try examine(files) }
        let old = record, new = ExportRecord(files)
        var outcome = Outcome()
        for (file, digest) in old.digests.sorted(by: { $0.key < $1.key }) {
            try settle(file, digest, isWrittenAnew: new.digests[file], &outcome)
        }
        for folder in Self.folders(of: files) { try makeFolder("\(path)/\(folder)") }
        for file in files { try NewFile.write(file.bytes, to: "\(path)/\(file.path)", replacing: isReplacing) }
        try NewFile.write(new.bytes, to: "\(path)/\(ExportRecord.name)", replacing: true)
        return outcome
    }

    /// Whether one of the files is there already, or the one that is written.
    func isTaken(by files: [ExportFile]) -> Bool { files.contains { exists($0.path.isEmpty ? path : "\(path)/\($0.path)") } }

    /// What an older export wrote into the folder.
    private var record: ExportRecord {
        guard let bytes = try? FileReading.archive(ofFile: "\(path)/\(ExportRecord.name)") else { return ExportRecord([]) }
        return ExportRecord(reading: bytes)
    }

    /// Takes a file of the older export away that the new one does not write; keeps it where it was changed since.
    private func settle(_ file: String, _ digest: String, isWrittenAnew new: String?, _ outcome: inout Outcome) throws(Failure) {
        let place = "\(path)/\(file)"
        guard isFile(place), let bytes = try? FileReading.archive(ofFile: place) else { return }
        let found = SHA256.hexadecimal(of: bytes)
        if found == digest {
            guard new == nil, unsafe unlink(RawArguments.path(for: place)) == 0 else { return }
            outcome.removed.append(file)
            if let slash = place.lastIndex(of: "/") { _ = unsafe rmdir(RawArguments.path(for: String(place[..<slash]))) }
        } else if found != new {
            guard unsafe rename(RawArguments.path(for: place), RawArguments.path(for: place + "~")) == 0 else {
                throw Messages.cannotMake(place + "~", errno: errno)
            }
            outcome.kept.append(file + "~")
        }
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
        for file in files where exists("\(path)/\(file.path)") { throw Messages.cannotMake("\(path)/\(file.path)", errno: EEXIST) }
    }

    private func exists(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(RawArguments.path(for: path), &status) == 0
    }

    /// Whether a path names a file that is no link.
    private func isFile(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(RawArguments.path(for: path), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
