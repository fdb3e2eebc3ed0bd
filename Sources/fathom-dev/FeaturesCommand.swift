import ArgumentParser
import FathomExtraction
import FathomText
import Foundation

/// Prints every candidate of a text with its features, for learning the weights.
struct FeaturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "features", abstract: "Print the candidates of texts with their features.")

    @Flag(help: "Print words, phrases and events of each sentence instead.")
    var analyses = false

    @Argument(help: "The texts to read.")
    var files: [String]

    func run() throws {
        for file in files {
            let source = URL(fileURLWithPath: file)
            let bytes = [UInt8](try Data(contentsOf: source))
            let stem = source.deletingPathExtension().lastPathComponent
            let document = Document(reading: bytes, name: stem, format: Document.Format.guessed(fileName: file, bytes: bytes))
            if analyses {
                for line in CandidateListing.analyses(of: document) { print(line) }
            } else {
                for line in CandidateListing.lines(of: document) { print(stem + "\t" + line) }
            }
        }
    }
}
