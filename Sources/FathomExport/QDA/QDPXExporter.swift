import FathomModel
import FathomText

/// `qdpx`: a project of REFI-QDA for QualCoder, NVivo, ATLAS.ti, MAXQDA: text, codes, coded sentences, links, notes and a drawing.
///
/// The machine's work is that of a user of its own. The reader's statements lie in a note, for Fathom to read again.
public struct QDPXExporter: FileExporter {
    public let name = "qdpx"
    public let summary = "a project for QualCoder, NVivo, ATLAS.ti, MAXQDA"
    public let fileExtension: String? = "qdpx"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let members = Self.members(of: basis)
        return [ExportFile(bytes: ZipWriter.archive(members))]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        let mentions = basis.model.concepts.reduce(0) { $0 + $1.mentions.count }
        return [
            ExportLoss("exact words of mentions (their sentences are coded)", mentions),
            ExportLoss("stances, rules and confidences of mentions and links", mentions + basis.model.links.count),
            ExportLoss(
                "other wordings of concepts",
                items: basis.model.concepts.flatMap { concept in concept.variants.map { "\(concept.name): \($0)" } }),
            ExportLoss("types of actors", basis.model.concepts.count { $0.actorType != nil }),
            basis.lossOfPlaces, basis.lossOfCharacters,
        ].compactMap { $0 }
    }

    /// The project file and the text.
    static func members(of basis: ExportBasis) -> [ExportFile] {
        let plain = PlainText(basis.document)
        return [
            ExportFile(path: "project.qde", text: project(of: basis, plain).document),
            ExportFile(path: "sources/\(QDASource.guid(of: basis)).txt", bytes: Array(plain.text.utf8)),
        ]
    }

    private static func project(of basis: ExportBasis, _ plain: PlainText) -> XMLElement {
        let book = QDACodeBook(basis, isProject: true), links = QDALinks(basis)
        let users = [(QDANames.machine, "Fathom (automatic)"), (QDANames.reader, "Reader")].map { guid, name in
            XMLElement("User", [("guid", guid), ("name", name)])
        }
        let codes = book.codes.isEmpty ? [] : [XMLElement("CodeBook", [], [XMLElement("Codes", [], book.codes)])]
        let apart = basis.notes.filter { $0.about == .nothing }.map { QDANotes.reference(to: $0, of: basis) }
        let parts =
            [XMLElement("Users", [], users)] + codes + filled("Sources", [QDASource(basis, plain).element])
            + filled("Notes", QDANotes.all(of: basis, links.groups)) + filled("Links", links.elements) + filled("Sets", book.sets)
            + filled("Graphs", links.graphs) + [XMLElement("Description", block: description(of: basis))] + apart
        let title = TextLine.of(basis.document.title)
        let attributes = [
            ("name", title.isEmpty ? TextLine.of(basis.document.name) : title), ("origin", "Fathom"), ("creatingUserGUID", QDANames.reader),
            ("xmlns", "urn:QDA-XML:project:1.0"),
        ]
        return XMLElement("Project", attributes.map { (name: $0.0, value: $0.1) }, parts)
    }

    /// A container; nothing for none, as an empty one is not allowed.
    private static func filled(_ name: String, _ parts: [XMLElement]) -> [XMLElement] {
        parts.isEmpty ? [] : [XMLElement(name, [], parts)]
    }

    private static func description(of basis: ExportBasis) -> String {
        let facts = basis.document.metadata.map { "\(TextLine.of($0.key)): \(TextLine.of($0.value))" }
        return ([ArgumentGraph(basis).headline] + facts).joined(separator: "\n")
    }
}
