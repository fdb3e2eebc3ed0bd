import FathomModel
import FathomText

/// `jsonl`: an object a line: first the document, then its concepts, its links, the notes and the statements of the reader, each with a
/// key `row` that says which it is; for jq, R,
/// pandas and databases.
public struct JSONLinesExporter: FileExporter {
    public let name = "jsonl"
    public let summary = "an object a line, for jq, R, pandas"
    public let fileExtension: String? = "jsonl"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let model = basis.model, document = model.document
        let head = Self.row("document", JSONExporter.document(document)).adding("sha256", .string(basis.digest))
        let stated = model.codebook.map { head.adding("codebook", CodebookStatement.json($0)) } ?? head
        let concepts = model.concepts.map { Self.row($0.kind.rawValue, JSONExporter.concept($0, in: document)) }
        let links = model.links.map { Self.row("link", JSONExporter.link($0, in: document)) }
        let notes = basis.notes.map { Self.row("note", JSONBasis.note($0)) }
        let statements = JSONBasis.statements(of: basis).map { Self.row("statement", $0) }
        return [ExportFile(text: ([stated] + concepts + links + notes + statements).map(\.line).joined())]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        let document = basis.document
        return [
            ExportLoss("sections", items: document.sections.map(\.title)), ExportLoss("remarks on the text", document.diagnostics.count),
            basis.lossOfHidden,
        ].compactMap { $0 }
    }

    private static func row(_ sort: String, _ value: JSONValue) -> JSONValue {
        guard case .object(let members) = value else { return value }
        return .object([("row", .string(sort))] + members)
    }
}
