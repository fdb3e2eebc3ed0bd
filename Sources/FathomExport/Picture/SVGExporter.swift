import FathomModel
import FathomText

/// `svg`: the map of the argument as a picture for papers, slides and browsers: a lane a kind, a box a concept, a line a tie of links, with what the
/// line says before the box that it comes into. Pointing at a box shows its sentence, at a line the sentences of its links. Light or dark as the reader's
/// program is.
public struct SVGExporter: FileExporter {
    public let name = "svg"
    public let summary = "a picture of the map, for papers and browsers"
    public let fileExtension: String? = "svg"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        [ExportFile(text: SVGPicture(PageWords(basis)).element.document)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        let definitions = basis.model.concepts.filter { basis.definition(of: $0) != nil }
        let families = Set(basis.model.concepts.compactMap(\.curation.family)).sorted()
        return [
            ExportLoss("sections", items: basis.document.sections.indices.map { ReportExporter.title(of: basis.document.sections[$0]) }),
            basis.lossOfMentions, basis.lossOfTraces, basis.lossOfNotes(),
            ExportLoss("definitions", items: definitions.map(\.name)), ExportLoss("families", items: families),
            basis.lossOfStatements, basis.lossOfHidden,
        ].compactMap { $0 }
    }
}
