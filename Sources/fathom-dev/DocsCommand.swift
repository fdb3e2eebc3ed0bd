import ArgumentParser
import FathomExtraction
import FathomUI
import Foundation

/// Writes the pages that are made from the program's own tables.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Write the pages of docs/reference from the program's own tables.")

    @Argument(help: "The folder to write to.") var folder: String

    func run() throws {
        let folder = URL(filePath: self.folder, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, page) in [("keys.md", Keymap.reference), ("plain.md", Dialogue.reference), ("rules.md", Rules.reference)] {
            try page.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
    }
}
