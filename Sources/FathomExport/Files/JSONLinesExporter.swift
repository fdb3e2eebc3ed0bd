public import FathomModel
import FathomText

/// `jsonl`: an object a line: first the document, then its concepts, then its links, each with a key `row` that says which it is; for jq, R,
/// pandas and databases.
public struct JSONLinesExporter: FileExporter {
    public let name = "jsonl"
    public let summary = "an object a line, for jq, R, pandas"
    public let fileExtension: String? = "jsonl"

    /// The exporter.
    public init() {}

    public func files(of model: ArgumentModel) -> [ExportFile] {
        let document = model.document
        let head = Self.row("document", JSONExporter.document(document))
        let stated = model.codebook.map { head.adding("codebook", CodebookStatement.json($0)) } ?? head
        let concepts = model.concepts.map { Self.row($0.kind.rawValue, JSONExporter.concept($0, in: document)) }
        let links = model.links.map { Self.row("link", JSONExporter.link($0, in: document)) }
        return [ExportFile(text: ([stated] + concepts + links).map(\.line).joined())]
    }

    public func losses(of model: ArgumentModel) -> [ExportLoss] {
        let document = model.document
        return [
            ExportLoss("sections", document.sections.count), ExportLoss("remarks on the text", document.diagnostics.count),
        ].compactMap { $0 }
    }

    private static func row(_ sort: String, _ value: JSONValue) -> JSONValue {
        guard case .object(let members) = value else { return value }
        return .object([("row", .string(sort))] + members)
    }
}
