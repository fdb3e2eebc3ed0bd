import ArgumentParser
import FathomScreen
import FathomTestSupport
import Foundation

/// Plays a recorded session again and prints its frames.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Play a session of Tests/Sessions again and print its frames.")

    @Option(help: "The screen, in columns and rows; the session's own sizes when not given.") var size: String?
    @Argument(help: "The session's folder.") var folder: String

    func run() throws {
        let session = SessionFolder(URL(filePath: folder))
        let script = try session.script()
        for size in try sizes(of: script) {
            print("##### \(size.columns)x\(size.rows)")
            print(try session.play(script, at: size))
        }
    }

    private func sizes(of script: SessionScript) throws -> [Size] {
        guard let size else { return script.sizes }
        guard let wanted = SessionScript.size(size) else { throw ValidationError("a size looks like 80x24") }
        return [wanted]
    }
}
