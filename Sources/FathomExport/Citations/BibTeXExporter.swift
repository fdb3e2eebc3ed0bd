import FathomModel

/// `bibtex`: the source of the text as an entry for reference lists; from its front matter.
public struct BibTeXExporter: FileExporter {
    public let name = "bibtex"
    public let summary = "the source as an entry for LaTeX, Zotero, JabRef"
    public let fileExtension: String? = "bib"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let model = basis.model
        let source = Source(of: model.document)
        let fields: [(String, String?)] = [
            ("title", source.title), ("author", source.authors.isEmpty ? nil : source.authors.joined(separator: " and ")),
            ("year", source.year), ("howpublished", source.container), ("url", source.address), ("doi", source.doi),
            ("note", model.codebook.map(CodebookStatement.line)),
        ]
        let lines = fields.compactMap { name, value in value.map { "  \(name) = {\(Self.escaped($0))}," } }
        return [ExportFile(text: (["@misc{\(source.key),"] + lines + ["}"]).joined(separator: "\n") + "\n")]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] { basis.lossOfArgument }

    /// What LaTeX would take for markup, escaped.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "{\\textbackslash}"
            case "~": escaped += "{\\textasciitilde}"
            case "^": escaped += "{\\textasciicircum}"
            case "{", "}", "&", "%", "$", "#", "_": escaped += "\\" + String(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
