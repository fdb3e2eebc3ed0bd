import Foundation
import Testing

/// What README and manual show is what the program does.
@Suite("What the documents show")
struct ManualTests {
    /// A block of the manual with the commands that it shows and what each prints.
    struct Example: CustomTestStringConvertible, Sendable {
        var steps: [(command: String, output: String)]

        var testDescription: String { steps.first?.command ?? "" }
    }

    static func document(_ name: String) -> String {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../" + name).standardized
        return (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    }

    /// The blocks of code of a document, without their fences.
    static func blocks(of name: String) -> [String] {
        document(name).components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map {
            String($0.element.drop { $0 != "\n" }.dropFirst())
        }
    }

    /// The blocks with commands that need nothing but a bundled study; the example of the codebook is tried by `CodebookCommandTests`.
    static let examples = blocks(of: "docs/manual.md").filter { $0.hasPrefix("$ fathom ") && !$0.contains(".codebook") }.map { block in
        let parts = ("\n" + block).components(separatedBy: "\n$ ").dropFirst()
        return Example(
            steps: parts.map { part in
                let lines = part.components(separatedBy: "\n")
                return (lines[0], lines.dropFirst().joined(separator: "\n"))
            })
    }

    @Test func thereAreExamples() {
        #expect(Self.examples.count >= 2)
    }

    @Test(arguments: examples)
    func theManualPrintsWhatTheProgramPrints(_ example: Example) throws {
        let program = try Program()
        for step in example.steps {
            let line = "exec \"$0\"" + step.command.dropFirst("fathom".count)
            let output = try Tool.run("sh", ["-c", line, Program.path], environment: program.environment)
            #expect(Self.undated(output) == Self.undated(step.output), "\(step.command)")
        }
    }

    /// The words without the times in them, and without blank lines at the end.
    static func undated(_ words: String) -> String {
        let parts = words.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}/, with: "TIME")
        return parts.trimmingCharacters(in: .newlines)
    }

    @Test func theReadmeShowsTheFirstScreen() throws {
        let shown = try #require(Self.blocks(of: "README.md").first)
        let terminal = try Tmux(Program(), columns: 100, rows: 24)
        try terminal.start()
        let screen = try terminal.wait { $0.contains("▸ Iran") && $0.contains("employs") && !$0.contains("reading…") }
        #expect(screen.trimmingCharacters(in: .newlines) == shown.trimmingCharacters(in: .newlines), "the README is to show:\n\(screen)")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
    }
}
