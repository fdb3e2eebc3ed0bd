import Foundation
import Testing

@Suite("What is remembered from one run to the next", .serialized)
struct PlaceKeepingTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// The folder of the places.
    private var places: String { program.folder + "/state/fathom/places" }

    private func files() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: places)) ?? []
    }

    /// The explorer with a text of two screens, read.
    private func open(_ arguments: String = "") throws -> Tmux {
        if !FileManager.default.fileExists(atPath: program.folder + "/war.txt") {
            let lines = (1...60).map { "Line number \($0) stands here.\n\n" }.joined()
            _ = try program.file("war.txt", Data("Iran fought ISIS in Syria.\n\n\(lines)".utf8))
        }
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("\(arguments) war.txt")
        try terminal.wait { $0.contains("Actors") && $0.contains("Iran") && !$0.contains("reading…") }
        return terminal
    }

    /// The column of the line between the lists and the text.
    private func border(_ terminal: Tmux) throws -> Int {
        let line = try #require(try terminal.screen().split(separator: "\n").first { $0.contains("│") })
        return line.prefix { $0 != "│" }.count
    }

    private func leave(_ terminal: Tmux) throws {
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
    }

    @Test func aTextOpensWhereItWasLeft() throws {
        let first = try open()
        try first.press("l", "G")
        try first.wait(for: "Line number 60")
        try leave(first)
        let second = try open()
        try second.wait { $0.contains("Line number 60") && $0.contains("Back where you left a moment ago; R starts at the top.") }
        try second.press("R")
        try second.wait(for: "Iran fought ISIS")
        try leave(second)
        #expect(files().isEmpty, "who leaves at the top begins there")
    }

    @Test func freshBeginsAtTheTop() throws {
        let first = try open()
        try first.press("l", "G")
        try first.wait(for: "Line number 60")
        try leave(first)
        let second = try open("--fresh")
        let screen = try second.wait(for: "Iran fought ISIS")
        #expect(!screen.contains("Back where"))
    }

    @Test(arguments: [("TERM", "143"), ("HUP", "129")])
    func aSignalKeepsThePlace(_ signal: String, _ status: String) throws {
        let first = try open()
        try first.press("l", "G")
        try first.wait(for: "Line number 60")
        try first.kill(signal)
        try first.wait(for: "ended \(status)")
        let mode = try FileManager.default.attributesOfItem(atPath: places + "/" + (files().first ?? ""))[.posixPermissions] as? Int
        #expect(files().count == 1 && mode == 0o600)
        let second = try open()
        try second.wait(for: "Line number 60")
    }

    @Test func aChangedTextIsFoundByItsName() throws {
        let first = try open()
        try first.press("l", "G")
        try first.wait(for: "Line number 60")
        try leave(first)
        let path = program.folder + "/war.txt"
        try ("A new first line.\n\n" + String(contentsOfFile: path, encoding: .utf8)).write(
            toFile: path, atomically: false, encoding: .utf8)
        let second = try open()
        try second.wait { $0.contains("Line number 60") && $0.contains("the text has changed") }
    }

    @Test func whatCannotBeReadOrWrittenIsNoFailure() throws {
        let first = try open()
        try first.press("l", "G")
        try first.wait(for: "Line number 60")
        try leave(first)
        let file = places + "/" + (try #require(files().first))
        try "fathom place 1\ntop\tx\n".write(toFile: file, atomically: false, encoding: .utf8)
        let second = try open()
        let screen = try second.wait(for: "Iran fought ISIS")
        #expect(!screen.contains("Back where"))
        try leave(second)
        program.environment["XDG_STATE_HOME"] = "/proc/nowhere"
        let third = try open()
        try third.press("l", "G")
        try third.wait(for: "Line number 60")
        try leave(third)
    }

    @Test func proportionsAreRemembered() throws {
        let first = try open()
        let before = try border(first)
        try first.press("=", "=")
        try first.wait(for: "Lists: ")
        try leave(first)
        #expect(try String(contentsOfFile: program.folder + "/state/fathom/layout", encoding: .utf8).hasPrefix("lists "))
        let second = try open()
        #expect(try border(second) == before + 4)
    }
}
