import ArgumentParser
import FathomExport
import FathomExtraction
import Foundation

/// Writes the model of each file as JSON into a folder, named as the annotated texts are, so that the scorer can compare them.
struct PredictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "predict", abstract: "Write the models of texts into a folder for scoring.")

    @Option(name: .customLong("out"), help: "The folder to write to; made if it is missing.")
    var folder: String

    @OptionGroup
    var rules: RulesOption

    @Argument(help: "The texts to read.")
    var files: [String]

    func run() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let extractor = try rules.extractor()
        for file in files {
            let text = try AnnotatedText(path: file)
            let model = JSONExporter().text(of: extractor.model(of: text.document))
            try Data(model.utf8).write(to: URL(fileURLWithPath: folder).appendingPathComponent(text.stem + ".json"))
        }
    }
}
