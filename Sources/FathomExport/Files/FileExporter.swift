/// One way to write what is known of a text into a file, or into a folder of files, for another program. A format is one file that conforms, and
/// one line in `FileExporters.all`; its summary and its losses are its documentation.
///
/// An exporter reads nothing but the basis: the same basis gives the same bytes, so that what it writes lives well under version control.
public protocol FileExporter: Sendable {
    /// What the format is called on the command line; lower case.
    var name: String { get }
    /// Who reads it, in one phrase for help texts.
    var summary: String { get }
    /// What a file of it is called at its end, without a dot; nil for a format that fills a folder.
    var fileExtension: String? { get }
    /// The files, in order of their paths; exactly one with an empty path where `fileExtension` is set.
    func files(of basis: ExportBasis) -> [ExportFile]
    /// What of the basis the format cannot hold, each sort with its count; sorts of which there is nothing are left out.
    func losses(of basis: ExportBasis) -> [ExportLoss]
}

extension FileExporter {
    /// Nothing is lost.
    public func losses(of basis: ExportBasis) -> [ExportLoss] { [] }
}

/// The formats that `fathom export` writes.
public enum FileExporters {
    /// All formats, in the order in which they are told.
    public static let all: [any FileExporter] = [
        CSVExporter(), JSONFileExporter(), JSONLinesExporter(), GraphMLExporter(), GEXFExporter(), DOTExporter(), CanvasExporter(),
        QDPXExporter(), QDCExporter(), WebAnnotationExporter(), VaultExporter(), MarkdownReportExporter(), SVGExporter(), HTMLExporter(),
        BibTeXExporter(), CSLExporter(),
    ]

    /// The format of that name, if there is one.
    public static func named(_ name: String) -> (any FileExporter)? {
        all.first { $0.name == name }
    }
}
