import ArgumentParser
import FathomExtraction
import FathomText
import Foundation

/// Prints every link that a rule proposes with its features, for learning the weights.
struct LinkFeaturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link-features", abstract: "Print the links that rules propose for texts with their features.")

    @Argument(help: "The texts to read.")
    var files: [String]

    func run() throws {
        for file in files {
            let source = URL(fileURLWithPath: file)
            let bytes = [UInt8](try Data(contentsOf: source))
            let stem = source.deletingPathExtension().lastPathComponent
            let document = Document(reading: bytes, name: stem, format: Document.Format.guessed(fileName: file, bytes: bytes))
            for line in LinkListing.lines(of: document) { print(stem + "\t" + line) }
        }
    }
}
