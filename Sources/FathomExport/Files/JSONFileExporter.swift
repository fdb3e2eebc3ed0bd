public import FathomModel

/// `json`: everything that `fathom extract --format json` prints.
public struct JSONFileExporter: FileExporter {
    public let name = "json"
    public let summary = "everything, for programs; the manual tells the shape"
    public let fileExtension: String? = "json"

    /// The exporter.
    public init() {}

    public func files(of model: ArgumentModel) -> [ExportFile] {
        [ExportFile(text: JSONExporter().text(of: model))]
    }
}
