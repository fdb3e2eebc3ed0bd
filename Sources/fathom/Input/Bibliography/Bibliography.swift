internal import Glibc

/// What a BibTeX or CSL-JSON file beside a text says of where the text comes from.
enum Bibliography {
    /// The largest file that is looked at, in bytes: 4 MiB.
    private static let limit = 4 << 20

    /// Title, authors, year and place of a text, from `NAME.bib`, `NAME.json` or `NAME.csl.json` beside it, or from the entry that names its file in
    /// `references.bib` or `library.bib` there or in what Zotero exports with its files; empty if there is none, and for a text that is no file.
    static func beside(_ source: TextSource) -> [(key: String, value: String)] {
        guard case .file(let path) = source else { return [] }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let name = String(path.dropFirst(folder.count))
        let stem = name.lastIndex(of: ".").map { $0 == name.startIndex ? name : String(name[..<$0]) } ?? name
        guard !stem.isEmpty, !name.hasSuffix(".json"), !name.hasSuffix(".bib") else { return [] }
        if let entry = read(folder + stem + ".bib").flatMap({ BibTeXReader.entries(of: $0).first }) { return pairs(of: entry) }
        for ending in [".csl.json", ".json"] {
            if let item = read(folder + stem + ending).flatMap({ JSONTree($0) }), let pairs = pairs(of: item) { return pairs }
        }
        for shared in [folder + "references.bib", folder + "library.bib"] + exported(folder) {
            if let entry = SharedBibliography.entries(ofFile: shared)[name] { return pairs(of: entry) }
        }
        return []
    }

    /// Where Zotero puts the entries of the files in `X/files/12/`: in `X/X.bib`.
    private static func exported(_ folder: String) -> [String] {
        let parts = folder.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        guard parts.count >= 3, parts.last?.allSatisfy(\.isNumber) == true, parts.dropLast().last == "files" else { return [] }
        let above = parts.dropLast(2)
        return [(above + ["\(above.last ?? "").bib"]).joined(separator: "/")]
    }

    /// What a file holds; nil for what is none, or too large.
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = unsafe open(RawArguments.path(for: path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else { return nil }
        return try? FileReading.all(of: descriptor, expecting: Int(status.st_size), name: path)
    }

    private static func pairs(of entry: BibTeXReader.Entry) -> [(key: String, value: String)] {
        let names = [
            ("title", "title"), ("author", "author"), ("year", "year"), ("date", "date"), ("journal", "journal"),
            ("journaltitle", "journal"),
            ("booktitle", "journal"), ("publisher", "publisher"), ("doi", "doi"), ("url", "url"),
        ]
        return filled(names.map { (key: $0.1, value: entry.fields[$0.0] ?? "") })
    }

    /// The pairs of the first item of CSL-JSON; nil if it is none.
    private static func pairs(of tree: JSONTree) -> [(key: String, value: String)]? {
        guard let item = tree.elements.first ?? (tree["type"] != nil ? tree : nil), item["type"]?.string != nil else { return nil }
        let authors = (item["author"]?.elements ?? []).map { name in
            name["literal"]?.string ?? [name["family"], name["given"]].compactMap { $0?.string }.joined(separator: ", ")
        }
        let year = item["issued"]?["date-parts"]?.elements.first?.elements.first
        let words = [("title", "title"), ("container-title", "journal"), ("publisher", "publisher"), ("DOI", "doi"), ("URL", "url")]
        let date = year?.integer.map(String.init) ?? year?.string ?? ""
        return filled(
            words.map { (key: $0.1, value: item[$0.0]?.string ?? "") } + [("author", authors.joined(separator: "; ")), ("year", date)])
    }

    /// Pairs with a value, each name once.
    private static func filled(_ pairs: [(key: String, value: String)]) -> [(key: String, value: String)] {
        var seen: Set<String> = []
        return pairs.filter { !$0.value.isEmpty && seen.insert($0.key).inserted }
    }
}
