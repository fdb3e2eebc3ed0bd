import FathomModel

/// `csl`: the source of the text as CSL JSON, for Zotero, pandoc and citation processors.
public struct CSLExporter: FileExporter {
    public let name = "csl"
    public let summary = "the source as CSL JSON, for Zotero and pandoc"
    public let fileExtension: String? = "json"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let model = basis.model
        let source = Source(of: model.document)
        var members: [(key: String, value: JSONValue)] = [
            ("id", .string(source.key)), ("type", .string("document")), ("title", .string(source.title)),
        ]
        if !source.authors.isEmpty { members.append(("author", .array(source.authors.map { .object([("literal", .string($0))]) }))) }
        if let year = source.year.flatMap({ Int($0) }) {
            members.append(("issued", .object([("date-parts", .array([.array([.integer(year)])]))])))
        }
        let words = [("publisher", source.container), ("URL", source.address), ("DOI", source.doi)]
        for (key, value) in words { if let value { members.append((key, .string(value))) } }
        if let codebook = model.codebook { members.append(("note", .string(CodebookStatement.line(codebook)))) }
        return [ExportFile(text: JSONValue.array([.object(members)]).text)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] { basis.lossOfArgument }
}
