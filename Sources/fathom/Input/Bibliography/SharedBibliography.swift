internal import Glibc
internal import Synchronization

/// A BibTeX file for many texts: its entries by the names of the files that they name.
enum SharedBibliography {
    private struct Read {
        var stamp = ""
        var entries: [String: BibTeXReader.Entry] = [:]
    }

    /// What was read last: the texts of a folder ask for the same file one after the other.
    private static let last = Mutex(Read())

    /// The entries of the file, by name; none if it is not there.
    static func entries(ofFile path: String) -> [String: BibTeXReader.Entry] {
        var status = stat()
        guard unsafe stat(RawArguments.path(for: path), &status) == 0 else { return [:] }
        let stamp = "\(path) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
        return last.withLock { last in
            if last.stamp != stamp { last = Read(stamp: stamp, entries: byFile(Bibliography.read(path) ?? [])) }
            return last.entries
        }
    }

    /// The names of files in an entry: "files/12/Smith.pdf", "Full Text:files/12/Smith.pdf:application/pdf;…". The first entry that names a file counts.
    private static func byFile(_ bytes: [UInt8]) -> [String: BibTeXReader.Entry] {
        var found: [String: BibTeXReader.Entry] = [:]
        for entry in BibTeXReader.entries(of: bytes) {
            let parts = (entry.fields["file"] ?? "").split { [":", ";", "/", "\\"].contains($0) }
            for part in parts where part.contains(".") && found[String(part)] == nil { found[String(part)] = entry }
        }
        return found
    }
}
