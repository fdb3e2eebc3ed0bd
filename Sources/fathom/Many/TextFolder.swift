internal import Glibc

/// The documents in a folder and the folders in it.
enum TextFolder {
    /// The most documents that are opened.
    static let most = 20_000
    /// How deep folders are looked into.
    private static let deepest = 8
    private static let endings = [
        ".txt", ".text", ".md", ".markdown", ".mdown", ".mkd", ".pdf", ".docx", ".odt", ".epub", ".html", ".htm", ".xhtml", ".rtf", ".tex",
        ".latex",
    ]

    /// Whether the path is that of a folder.
    static func isFolder(_ path: String) -> Bool { kind(of: path, following: true) == S_IFDIR }

    /// The documents below a folder by their endings, sorted by path; what is hidden is left out, and so are folders behind links.
    static func documents(in folder: String) throws(Failure) -> [String] {
        var found: [String] = []
        try collect(folder.hasSuffix("/") ? String(folder.dropLast()) : folder, 0, into: &found)
        guard !found.isEmpty else { throw Messages.emptyFolder(folder) }
        guard found.count <= most else { throw Messages.fullFolder(folder, most: most) }
        return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    /// The paths with what is in each folder in its place.
    static func expanded(_ paths: [String]) throws(Failure) -> [String] {
        var expanded: [String] = []
        for path in paths { expanded += try isFolder(path) ? documents(in: path) : [path] }
        return expanded
    }

    private static func collect(_ folder: String, _ depth: Int, into found: inout [String]) throws(Failure) {
        guard let listing = unsafe opendir(RawArguments.path(for: folder)) else {
            if depth > 0 { return }
            throw Messages.cannotOpen(folder, errno: errno)
        }
        defer { unsafe closedir(listing) }
        let above = RawArguments.path(for: folder).dropLast().map { UInt8(bitPattern: $0) } + [UInt8(ascii: "/")]
        while let entry = unsafe readdir(listing), found.count <= most {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            guard name.first != UInt8(ascii: ".") else { continue }
            let path = RawArguments.name(of: above + name)
            let lower = String(decoding: name, as: UTF8.self).lowercased()
            if endings.contains(where: lower.hasSuffix) {
                if kind(of: path, following: true) == S_IFREG { found.append(path) }
            } else if depth < deepest, kind(of: path, following: false) == S_IFDIR {
                try collect(path, depth + 1, into: &found)
            }
        }
    }

    private static func kind(of path: String, following: Bool) -> mode_t {
        var status = stat()
        let bytes = RawArguments.path(for: path)
        let error = following ? unsafe stat(bytes, &status) : unsafe lstat(bytes, &status)
        return error == 0 ? status.st_mode & S_IFMT : 0
    }
}
