import FathomExport
import FathomModel
import FathomText

/// Takes over what a project of REFI-QDA says of one text.
struct QDAReading {
    /// What is lost of codes that stand below none of the four groups.
    static let noKind = "codes of no kind (say --as actor, threat, strategy or consequence)"

    let root: XMLPart
    let source: XMLPart
    let text: CountedText
    let codes: QDACodes
    let target: ImportTarget
    /// The notes of the project by identifier.
    let notes: [String: XMLPart]
    var desk: CodeDesk
    var finder: QuotationFinder
    /// The notes that were taken, by identifier.
    var taken: Set<String> = []

    /// How many selections were found in the text of today, and how many were not.
    var found = 0, missed = 0

    var work: ImportedWork { desk.work }

    /// Whether the project's text has another name and other words, and most of its selections are not in the text that it is imported for.
    var isOfAnotherText: Bool {
        let names = [target.document.title, target.document.name].map(TextLine.of)
        return text.plain.text != finder.plain.text && !names.contains(source["name"] ?? "") && missed > found
    }

    /// A reading of a project; throws if none of its texts is the one that is meant.
    init(_ root: XMLPart, _ archive: ZipArchive, _ target: ImportTarget) throws(ImportFault) {
        self.root = root
        self.target = target
        let notes = Dictionary(root.inside("Notes").map { (($0["guid"] ?? "").identifier, $0) }) { first, _ in first }
        self.notes = notes
        codes = QDACodes(root.first("CodeBook"), kind: target.kind)
        finder = QuotationFinder(target.document)
        (source, text) = try Self.source(in: root, archive, target, finder.plain)
        var early = ImportedWork()
        let own = root.inside("Notes").filter { $0["name"] == QDANames.statements }
        let rows = own.flatMap { Self.words(of: $0).split(separator: "\n") }.compactMap { try? JSONReader.value(of: Array($0.utf8)) }
        let statements = StatementFields.statements(of: rows.compactMap { $0["fields"] }, &early)
        desk = CodeDesk(target, statements: statements)
        taken = Set(own.map { ($0["guid"] ?? "").identifier })
        loseOthers()
    }

    /// The words of a note.
    static func words(of note: XMLPart) -> String {
        note.first("PlainTextContent")?.text ?? note.first("Description")?.text ?? ""
    }

    /// The text that is meant: of the same words; else of the same name; else the only one.
    private static func source(
        in root: XMLPart, _ archive: ZipArchive, _ target: ImportTarget, _ plain: PlainText
    ) throws(ImportFault) -> (XMLPart, CountedText) {
        var texts: [(XMLPart, CountedText)] = []
        for part in root.inside("Sources") where part.name == "TextSource" {
            guard let bytes = try bytes(of: part, archive) else { continue }
            texts.append((part, CountedText(bytes, origin: root["origin"] ?? "")))
        }
        let names = [target.document.title, target.document.name].map(TextLine.of)
        let found = texts.first { $0.1.plain.text == plain.text } ?? texts.first { names.contains($0.0["name"] ?? "") }
        guard let found = found ?? (texts.count == 1 ? texts.first : nil) else { throw .otherText }
        return found
    }

    private static func bytes(of part: XMLPart, _ archive: ZipArchive) throws(ImportFault) -> [UInt8]? {
        if let content = part.first("PlainTextContent") { return Array(content.text.utf8) }
        guard let path = part["plainTextPath"], path.lowercased().hasPrefix("internal://") else { return nil }
        return try archive.bytes(at: "sources/" + path.dropFirst("internal://".count))
    }

    /// Enters what no text of Fathom can hold.
    private mutating func loseOthers() {
        let identifier = source["guid"]
        for part in root.inside("Sources") where part["guid"] != identifier {
            desk.work.lose(part.name == "TextSource" ? "other texts" : "pictures, sounds, films and pages", part["name"] ?? "")
        }
        for part in root.inside("Cases") { desk.work.lose("cases", part["name"] ?? "") }
        for part in root.inside("Variables") { desk.work.lose("variables", part["name"] ?? "") }
        guard root["origin"] != "Fathom" else { return }
        for part in root.inside("Sets") { desk.work.lose("sets", part["name"] ?? "") }
        for part in root.inside("Graphs") { desk.work.lose("drawings", part["name"] ?? "") }
        for part in root.inside("Users") { desk.work.lose("names of users", part["name"] ?? "") }
    }

    /// The bytes of the text of today that a selection means; nil where that is not sure.
    mutating func span(of selection: XMLPart) -> TextSpan? {
        guard let start = selection["startPosition"].flatMap({ Int($0) }), let end = selection["endPosition"].flatMap({ Int($0) }),
            let range = text.range(start, end)
        else { return nil }
        if text.plain.text == finder.plain.text { return finder.plain.span(of: range) }
        let words = text.words(range)
        return finder.span(of: words.exact, prefix: words.prefix, suffix: words.suffix, at: nil)
    }
}

/// What the groups of codes are called.
enum GroupNames {
    /// The heading of a kind, as exports write it.
    static func heading(of kind: ConceptKind) -> String {
        switch kind {
        case .actor: "Actors"
        case .threat: "Threats"
        case .strategy: "Strategy elements"
        case .consequence: "Consequences"
        }
    }
}
