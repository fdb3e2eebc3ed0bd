import Foundation
import Testing

/// Compares `text` with the file Tests/Goldens/`name`; with FATHOM_GOLDEN=write in the environment, writes it instead.
func expectGolden(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appendingPathComponent("Goldens").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["FATHOM_GOLDEN"] == "write" {
        try Data(text.utf8).write(to: file)
    }
    let golden = try Data(contentsOf: file)
    #expect(Data(text.utf8) == golden, "differs from Tests/Goldens/\(name)", sourceLocation: location)
}
