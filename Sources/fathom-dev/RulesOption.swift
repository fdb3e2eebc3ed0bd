import ArgumentParser
import FathomExtraction
import FathomText
import Foundation

/// Other weights than the program's own, for learning them.
struct RulesOption: ParsableArguments {
    @Option(help: "A folder with tables of weights to use instead of the program's own.")
    var rules: String?

    /// An extractor with the tables that the folder holds.
    func extractor() throws -> Extractor {
        guard let rules else { return Extractor() }
        let folder = URL(fileURLWithPath: rules)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter {
            $0.pathExtension == "tsv"
        }
        let texts = try files.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
        return Extractor(tables: Dictionary(uniqueKeysWithValues: texts))
    }
}

/// A text that is read for learning or scoring.
struct AnnotatedText {
    /// The file's name without its ending, which names the annotation too.
    let stem: String
    let document: Document

    /// Reads the file at `path`.
    init(path: String) throws {
        let source = URL(fileURLWithPath: path)
        let bytes = [UInt8](try Data(contentsOf: source))
        stem = source.deletingPathExtension().lastPathComponent
        document = Document(reading: bytes, name: stem, format: Document.Format.guessed(fileName: path, bytes: bytes))
    }
}
