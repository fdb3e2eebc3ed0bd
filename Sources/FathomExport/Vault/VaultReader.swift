public import FathomModel
import FathomText

/// Reads the notes and the corrections of a vault back that `VaultExporter` wrote, edited since or not. Pages of texts, sections and concepts are the machine's work and
/// hold nothing to take over; whatever else lies in the folder is told as a loss.
public struct VaultReader: Sendable {
    /// A note of a vault.
    public struct ReadNote: Hashable, Sendable {
        /// Where it belongs.
        public let place: NotePlace
        /// The reader's words.
        public let body: String
        /// When it was written and last changed, in milliseconds since 1970 (UTC); nil where the file does not tell.
        public let created: Int64?
        public let modified: Int64?
        /// SHA-256 of the text that it was written on, in lower-case hexadecimal; empty where the file does not tell.
        public let digest: String
    }

    /// Whether a page is about the text that is asked for, told by the digest and the name of the page's text.
    public typealias Choice = (_ digest: String, _ name: String) -> Bool

    /// The notes in order of their files' paths.
    public private(set) var notes: [ReadNote] = []
    /// The statements in the order in which they are applied.
    public private(set) var statements: [Correction] = []
    /// The files and lines that could not be taken over.
    public var losses: [ExportLoss] {
        [
            ExportLoss("files that are no pages of Fathom's", items: strangers), ExportLoss("notes without a place", items: placeless),
            ExportLoss("corrections that cannot be read", items: unread), ExportLoss("pages of another text", items: foreign),
        ].compactMap { $0 }
    }

    private var strangers: [String] = []
    private var placeless: [String] = []
    private var unread: [String] = []
    private var foreign: [String] = []

    /// The files of a vault, each path below its folder; notes and corrections only of the text that is chosen. Linear in their sizes.
    public init(_ files: [ExportFile], about isChosen: Choice = { _, _ in true }) {
        for file in files.sorted(by: { $0.path < $1.path }) {
            guard let head = FrontMatterReader(file.text), let sort = head.values["fathom"] else {
                strangers.append(file.path)
                continue
            }
            switch sort {
            case "text", "section", "concept": break
            case "note", "corrections":
                guard isChosen(head.values["sha256"] ?? "", head.values["text"] ?? "") else {
                    foreign.append(file.path)
                    continue
                }
                if sort == "note" { take(head, file.path) } else { takeStatements(head.body) }
            default: strangers.append(file.path)
            }
        }
    }

    private mutating func take(_ head: FrontMatterReader, _ path: String) {
        let values = head.values
        guard let section = values["section"].flatMap(Int.init), section > 0, let owner = Self.owner(values) else {
            placeless.append(path)
            return
        }
        let place = NotePlace(section: section - 1, sectionTitle: values["section_title"] ?? "", owner: owner)
        let times = ["created", "modified"].map { values[$0].flatMap(UniversalTime.milliseconds) }
        notes.append(
            ReadNote(
                place: place, body: Self.words(head), created: times[0], modified: times[1], digest: values["sha256"] ?? ""))
    }

    /// The reader's words: what stands before the last mark, with the links that were changed as they were. The line end between the words and the blank line
    /// before the mark, or the end of the file, is the vault's.
    private static func words(_ head: FrontMatterReader) -> String {
        var lines = head.body.split(separator: "\n", omittingEmptySubsequences: false)
        if let mark = lines.lastIndex(where: { $0 == VaultNotePage.mark }) { lines = Array(lines[..<mark]) }
        if lines.last?.isEmpty == true { lines.removeLast() }
        let text = TextBlock.of(lines.joined(separator: "\n"))
        let changed = (head.values["links"] ?? "").split(separator: "\n").map(String.init)
        guard changed.count > 1 else { return text }
        let pairs = stride(from: 0, to: changed.count - 1, by: 2).map { (changed[$0], changed[$0 + 1]) }
        let originals = Dictionary(pairs) { first, _ in first }
        let bytes = Array(text.utf8)
        var words: [UInt8] = []
        var end = 0
        for link in NoteWords(text).links {
            guard let original = originals[String(decoding: bytes[link.range], as: UTF8.self)] else { continue }
            words += bytes[end..<link.range.lowerBound] + Array(original.utf8)
            end = link.range.upperBound
        }
        return String(decoding: words + bytes[end...], as: UTF8.self)
    }

    private mutating func takeStatements(_ body: String) {
        let lines = body.split(separator: "\n").drop { $0 != VaultCorrections.fence.open }.dropFirst()
        for line in lines.prefix(while: { $0 != VaultCorrections.fence.close }) {
            if let fields = FrontMatterReader.pairs(line), let statement = Correction(fields: fields) {
                statements.append(statement)
            } else {
                unread.append(String(line.prefix(120)))
            }
        }
    }
}

/// What a note is about.
extension VaultReader {
    private static func owner(_ values: [String: String]) -> NoteOwner? {
        switch values["about"] {
        case "text": .text
        case "section": .section
        case "passage": selector(values).map { .passage($0) }
        case "concept": concept("kind", "concept", values).map { .concept($0) }
        case "link": link(values).map { .link($0) }
        default: nil
        }
    }

    private static func selector(_ values: [String: String]) -> Selector? {
        guard let exact = values["quote"], let start = values["start"].flatMap(Int.init), let end = values["end"].flatMap(Int.init),
            start >= 0, end >= start
        else { return nil }
        return Selector(
            exact: exact, prefix: values["before"] ?? "", suffix: values["after"] ?? "", span: TextSpan(start, end),
            above: values["above"] ?? "", below: values["below"] ?? "", isRepeated: values["repeated"] == "true")
    }

    private static func concept(_ kind: String, _ name: String, _ values: [String: String]) -> NotedConcept? {
        guard let kind = values[kind].flatMap(ConceptKind.init(rawValue:)), let name = values[name], !name.isEmpty else { return nil }
        return NotedConcept(kind: kind, name: name)
    }

    private static func link(_ values: [String: String]) -> NotedLink? {
        guard let from = concept("from_kind", "from", values), let to = concept("to_kind", "to", values),
            let relation = values["relation"].flatMap(Relation.init(rawValue:))
        else { return nil }
        return NotedLink(from: from, relation: relation, to: to)
    }
}
