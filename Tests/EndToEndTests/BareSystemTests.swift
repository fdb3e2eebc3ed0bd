import Foundation
import Testing

/// Systems that lack what most have. Only root can make them; CI has root, and elsewhere these say that they were left out.
@Suite("A bare system", .enabled(if: geteuid() == 0 && access("/usr/bin/unshare", X_OK) == 0, "needs root and unshare, to take /proc away"))
struct BareSystemTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// Runs the program where /proc is an empty folder.
    func runWithoutProc(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
        process.arguments = ["-m", "sh", "-c", "mount -t tmpfs none /proc && exec \"$0\" \"$@\"", Program.path] + arguments
        process.environment = program.environment
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    @Test func argumentsAreKnownWithoutProc() throws {
        #expect(try runWithoutProc(["--version"]).output == program.run(["--version"]).output)
        let note = try runWithoutProc(["note", "add", "--section", "1", "--text", "Kept.", "@smallpox"])
        #expect(note.status == 0)
        #expect(try program.bodies() == ["Kept."])
    }
}
