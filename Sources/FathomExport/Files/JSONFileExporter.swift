/// `json`: everything that `fathom extract --format json` prints, and what the reader wrote and said: `sha256` and `metadata` of the text, `notes`,
/// `statements` (the corrections in the words of the store) and `hidden` concepts.
public struct JSONFileExporter: FileExporter {
    public let name = "json"
    public let summary = "everything, for programs; the manual tells the shape"
    public let fileExtension: String? = "json"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        [ExportFile(text: JSONBasis.added(to: JSONExporter.value(of: basis.model), of: basis).text)]
    }
}
