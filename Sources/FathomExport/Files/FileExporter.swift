public import FathomModel

/// One way to write a model into a file, or into a folder of files, for another program. A format is one file that conforms, and one line in
/// `FileExporters.all`; its summary and its losses are its documentation.
///
/// An exporter reads nothing but the model: the same model gives the same bytes, so that what it writes lives well under version control.
public protocol FileExporter: Sendable {
    /// What the format is called on the command line; lower case.
    var name: String { get }
    /// Who reads it, in one phrase for help texts.
    var summary: String { get }
    /// What a file of it is called at its end, without a dot; nil for a format that fills a folder.
    var fileExtension: String? { get }
    /// The files, in order of their names; exactly one with an empty path where `fileExtension` is set.
    func files(of model: ArgumentModel) -> [ExportFile]
    /// What of the model the format cannot hold, each sort with its count; sorts of which there is nothing are left out.
    func losses(of model: ArgumentModel) -> [ExportLoss]
}

extension FileExporter {
    /// Nothing is lost.
    public func losses(of model: ArgumentModel) -> [ExportLoss] { [] }
}

/// A file that an export consists of.
public struct ExportFile: Hashable, Sendable {
    /// Its path below the folder of the export, of our own making; empty for an export of one file.
    public let path: String
    /// What it holds; UTF-8 with line feeds, ends with one.
    public let text: String

    /// A file of that content.
    public init(path: String = "", text: String) {
        self.path = path
        self.text = text
    }
}

/// What a format cannot hold.
public struct ExportLoss: Hashable, Sendable {
    /// What it is, in plural words: "mentions but the clearest".
    public let what: String
    /// How many of them; at least 1.
    public let count: Int

    /// A loss; nil if nothing is lost.
    public init?(_ what: String, _ count: Int) {
        guard count > 0 else { return nil }
        self.what = what
        self.count = count
    }
}

/// The formats that `fathom export` writes.
public enum FileExporters {
    /// All formats, in the order in which they are told.
    public static let all: [any FileExporter] = [
        CSVExporter(), JSONFileExporter(), JSONLinesExporter(), GraphMLExporter(), GEXFExporter(), DOTExporter(), CanvasExporter(),
        BibTeXExporter(), CSLExporter(),
    ]

    /// The format of that name, if there is one.
    public static func named(_ name: String) -> (any FileExporter)? {
        all.first { $0.name == name }
    }
}
