import FathomModel

/// `qdc`: the concepts as a codebook of REFI-QDA: names, definitions, colours, kinds and families; for coding other texts in other programs.
public struct QDCExporter: FileExporter {
    public let name = "qdc"
    public let summary = "the concepts as a codebook for the same programs"
    public let fileExtension: String? = "qdc"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let book = QDACodeBook(basis, isProject: false)
        let parts = book.codes.isEmpty ? [] : [XMLElement("Codes", [], book.codes), XMLElement("Sets", [], book.sets)]
        let attributes = [("origin", "Fathom"), ("xmlns", "urn:QDA-XML:codebook:1.0")].map { (name: $0.0, value: $0.1) }
        return [ExportFile(text: XMLElement("CodeBook", attributes, parts).document)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        [
            ExportLoss("mentions", basis.model.concepts.reduce(0) { $0 + $1.mentions.count }), ExportLoss("links", basis.model.links.count),
            ExportLoss("other wordings of concepts", items: basis.model.concepts.flatMap(\.variants)),
            ExportLoss("types of actors", basis.model.concepts.count { $0.actorType != nil }), basis.lossOfNotes(), basis.lossOfStatements,
        ].compactMap { $0 }
    }
}
