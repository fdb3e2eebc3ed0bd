import ArgumentParser
import FathomExtraction
import FathomModel
import FathomScreen
import FathomText
import FathomUI
import Foundation

/// Reads a text, presses keys, and prints the screen as text: to look at the explorer without a terminal.
struct FrameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "frame", abstract: "Print the screen after some keys, without a terminal.")

    @Option(help: "The screen, in columns and rows.") var size = "80x24"
    @Flag(help: "Print the styles too, as a golden file holds them.") var golden = false
    @Argument(help: "The text.") var file: String
    @Argument(help: "Names of keys to press; \"pause\" waits, \"frame\" prints in between.") var keys: [String] = []

    func run() throws {
        let bytes = try Array(Data(contentsOf: URL(filePath: file)))
        let name = URL(filePath: file).lastPathComponent
        let document = Document(reading: bytes, name: name, format: .guessed(fileName: name, bytes: bytes))
        var state = State(texts: [Extractor().model(of: document)])
        let extent = try self.extent()
        _ = update(&state, .input(.resize(extent)))
        for key in keys { try press(key, &state, extent) }
        show(state, extent)
    }

    private func press(_ name: String, _ state: inout State, _ extent: Size) throws {
        if name == "frame" { return show(state, extent) }
        if name == "pause" { return _ = update(&state, .pause) }
        guard let key = Key(name: name) else { throw ValidationError("no key is called \(name)") }
        _ = update(&state, .input(.key(key)))
    }

    private func show(_ state: State, _ extent: Size) {
        let frame = view(state, extent)
        print(golden ? frame.golden : frame.text)
    }

    private func extent() throws -> Size {
        let numbers = size.split(separator: "x").compactMap { Int($0) }
        guard numbers.count == 2 else { throw ValidationError("a size looks like 80x24") }
        return Size(columns: numbers[0], rows: numbers[1])
    }
}
