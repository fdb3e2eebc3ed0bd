public import FathomExport
public import FathomModel
import FathomText

/// The text that something is imported for, with what the store has about it.
public struct ImportTarget: Sendable {
    /// What the store and the machine know of the text.
    public let basis: ExportBasis
    /// The kind that codes of no kind become; nil: they are left out.
    public let kind: ConceptKind?

    /// The text of a basis.
    public init(_ basis: ExportBasis, kind: ConceptKind? = nil) {
        self.basis = basis
        self.kind = kind
    }

    var document: Document { basis.document }
}

/// One way in which another program's file is read. A format is one file that conforms, and one line in `FileImporters.all`.
protocol FileImporter: Sendable {
    /// What the format is called; the name of its exporter, if there is one.
    var name: String { get }
    /// Whether a file looks like one of this format.
    func fits(_ bytes: [UInt8], called name: String) -> Bool
    /// What the file holds for a text.
    func work(in bytes: [UInt8], for target: ImportTarget) throws(ImportFault) -> ImportedWork
}

/// The formats that `fathom import` reads.
public enum FileImporters {
    private static let all: [any FileImporter] = [
        QDPXImporter(), QDCImporter(), WebAnnotationImporter(), JSONImporter(), CodesImporter(), VaultImporter(),
        MarkdownImporter(),
    ]

    /// The name of the format of a file, and what it holds for a text; `name` is what the file is called.
    public static func work(
        in bytes: [UInt8], called name: String, for target: ImportTarget
    ) throws(ImportFault) -> (format: String, work: ImportedWork) {
        guard let importer = all.first(where: { $0.fits(bytes, called: name.lowercased()) }) else { throw .unknown }
        return (importer.name, try importer.work(in: bytes, for: target))
    }

    /// The name of the format of a folder of files, and what they hold for a text; the path of each below the folder.
    public static func work(
        in folder: [ExportFile], for target: ImportTarget
    ) throws(ImportFault) -> (format: String, work: ImportedWork) {
        guard folder.contains(where: { $0.path.lowercased().hasSuffix(".md") }) else { throw .unknown }
        let importer = VaultImporter()
        return (importer.name, try importer.work(in: folder, for: target))
    }
}
