internal import FathomUI
internal import Glibc

/// Files with the words of notes that could not be saved, beside the store.
enum KeptDrafts {
    /// Writes the words into a new file (mode 0600) beside the store, or in TMPDIR if that cannot be; returns its path, nil if neither can.
    static func keep(_ draft: NoteDraft, beside location: StoreLocation) -> String? {
        let name = "draft-\(Environment.now).md"
        let folders = [location.path + "-", (Environment.value("TMPDIR") ?? "/tmp") + "/fathom-"]
        return folders.map { $0 + name }.first { write(draft.body, to: $0) }
    }

    /// The files that an earlier run left beside the store, oldest first.
    static func found(beside location: StoreLocation) -> [String] {
        let folder = location.path.lastIndex(of: "/").map { String(location.path[..<$0]) } ?? "."
        let prefix = location.path.split(separator: "/").last.map { $0 + "-draft-" } ?? ""
        guard let stream = unsafe opendir(folder.isEmpty ? "/" : folder) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name.hasPrefix(prefix) { names.append(folder + "/" + name) }
        }
        return names.sorted()
    }

    private static func write(_ words: String, to path: String) -> Bool {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { _ = close(descriptor) }
        return Output.writeAll(Array(words.utf8), to: descriptor) == 0 && fsync(descriptor) == 0
    }
}
