import ArgumentParser
import FathomExport
import FathomExtraction
import FathomText
import Foundation

/// Writes the model of each file as JSON into a folder, named as the annotated texts are, so that the scorer can compare them.
struct PredictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "predict", abstract: "Write the models of texts into a folder for scoring.")

    @Option(name: .customLong("out"), help: "The folder to write to; made if it is missing.")
    var folder: String

    @Option(help: "A weights file for concepts to use instead of the program's own.")
    var weights: String?

    @Option(help: "A weights file for links to use instead of the program's own.")
    var linkWeights: String?

    @Argument(help: "The texts to read.")
    var files: [String]

    func run() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let extractor = Extractor(weights: try weights.map(text(of:)), linkWeights: try linkWeights.map(text(of:)))
        for file in files {
            let source = URL(fileURLWithPath: file)
            let bytes = [UInt8](try Data(contentsOf: source))
            let stem = source.deletingPathExtension().lastPathComponent
            let document = Document(reading: bytes, name: stem, format: Document.Format.guessed(fileName: file, bytes: bytes))
            let text = JSONExporter().text(of: extractor.model(of: document))
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder).appendingPathComponent(stem + ".json"))
        }
    }

    private func text(of path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }
}
