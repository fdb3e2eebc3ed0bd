import Foundation
import Testing

/// Systems that lack what most have. Only root can make them; CI has root, and elsewhere these say that they were left out.
@Suite("A bare system", .enabled(if: geteuid() == 0 && access("/usr/bin/unshare", X_OK) == 0, "needs root and unshare, to take /proc away"))
struct BareSystemTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// What the program prints where /proc is an empty folder.
    func printedWithoutProc(_ arguments: [String]) throws -> String {
        let script = "mount -t tmpfs none /proc && exec \"$0\" \"$@\""
        return try Tool.run("unshare", ["-m", "sh", "-c", script, Program.path] + arguments, environment: program.environment)
    }

    @Test func argumentsAreKnownWithoutProc() throws {
        #expect(try printedWithoutProc(["--version"]) == program.run(["--version"]).output)
        #expect(try printedWithoutProc(["note", "add", "--section", "1", "--text", "Kept.", "@smallpox"]).hasPrefix("saved note 1"))
        #expect(try program.bodies() == ["Kept."])
    }
}
