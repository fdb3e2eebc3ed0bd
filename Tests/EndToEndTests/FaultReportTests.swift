import Foundation
import Testing

/// What a fault of the program leaves, and how it is seen again. A fault is made by the signal that a real one would come with.
@Suite("Reports of faults")
struct FaultReportTests {
    let program: Program
    private var folder: String { program.folder + "/state/fathom/faults" }

    init() throws {
        program = try Program()
    }

    private func reports() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { folder + "/" + $0 }
    }

    /// Opens the bundled study, does what `body` does, and ends it by a signal.
    private func end(by signal: String, after body: (Tmux) throws -> Void) throws -> String {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("@iran-isis-strategy")
        try terminal.wait { $0.contains("Iran") && $0.contains("Actors") }
        try body(terminal)
        try terminal.kill(signal)
        return try terminal.wait(for: "ended ")
    }

    @Test func aFaultLeavesWhatLedToItWithoutTheReadersWords() throws {
        let screen = try end(by: "SEGV") { terminal in
            try terminal.press("j", "Tab", "a")
            try terminal.wait(for: "New note")
            try terminal.type("secret")
            try terminal.wait(for: "secret")
        }
        #expect(screen.contains("this is a fault of Fathom") && screen.contains("ended 139"))
        let path = try #require(reports().first)
        #expect(reports().count == 1)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(lines.first == "# Fathom fault report 1" && lines.contains("text @iran-isis-strategy") && lines.contains("size 80x24"))
        #expect(lines.contains("signal 11"))
        #expect(lines.suffix(9) == ["key j", "key Tab", "key a"] + Array(repeating: "key x", count: 6))
        let again = try program.run(["replay", path])
        #expect(again.status == 0 && again.output.contains("xxxxxx") && again.output.split(separator: "\n").count == 24)
        #expect(try program.run(["replay", "--screens", path]).output.contains("# key Tab\n"))
    }

    @Test func wordsStandInItWhereTheReaderWantsThem() throws {
        program.environment["FATHOM_REPORT"] = "full"
        _ = try end(by: "ABRT") { terminal in
            try terminal.press("a")
            try terminal.wait(for: "New note")
            try terminal.type("ok")
            try terminal.wait(for: "ok")
        }
        let path = try #require(reports().first)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasSuffix("key a\nkey o\nkey k\n"))
    }

    @Test(arguments: [("TERM", ""), ("SEGV", "none")])
    func thereIsNoneWithoutAFaultNorWhereItIsNotWanted(_ signal: String, _ wish: String) throws {
        program.environment["FATHOM_REPORT"] = wish
        #expect(try !end(by: signal) { _ in }.contains("replay"))
        #expect(reports().isEmpty)
    }

    @Test func onlyTheLast200ThingsAreKept() throws {
        _ = try end(by: "BUS") { terminal in
            try terminal.press(Array(repeating: "j", count: 230))
            try terminal.press("?")
            try terminal.wait(for: "Keys")
        }
        let path = try #require(reports().first)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("key ") } == 200 && lines.contains { $0.hasPrefix("# left out before: ") })
    }

    @Test func aReportIsPlayedOnAStoreOfItsOwn() throws {
        let words = "# Fathom fault report 1\nversion 0\ntext @iran-isis-strategy\nsize 80x24\nsignal 11\nkey a\nkey x\nkey x\nkey Ctrl-s\n"
        let path = try program.file("fault.report", Data(words.utf8))
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("replay \(path)")
        try terminal.wait { $0.contains("this is where the report ends") || $0.contains("Saved") }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try program.bodies() == [] && program.draftFiles() == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder).allSatisfy { !$0.hasPrefix("fathom-replay") })
    }

    @Test func whatIsNoReportIsRefused() throws {
        let path = try program.file("odd", Data("key j\n".utf8))
        let result = try program.run(["replay", path])
        #expect(result.status == 65 && result.errors.contains("is no report of a fault"))
    }
}
