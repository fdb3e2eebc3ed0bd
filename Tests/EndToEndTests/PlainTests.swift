import Foundation
import Testing

@Suite("The plain dialogue", .serialized)
struct PlainTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    @Test func aScriptWalksFromAConceptToItsSentence() throws {
        let text = try program.file("words.txt", Data("Iran fought ISIS in Syria. Iran built a network of allies.\n".utf8))
        let result = try program.run(["--plain", text], input: Data("actors\n1\nn\nq\n".utf8))
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output.contains("> actors\nActors, "))
        #expect(result.output.contains("1. Iran, 2 mentions, selected"))
        #expect(result.output.contains("\"Iran fought ISIS in Syria.\""))
        #expect(!result.output.hasControls)
    }

    @Test func theEndOfTheInputEndsItAndSavesTheNote() throws {
        let result = try program.run(["--plain"], input: Data("a\nTwo lines,\nby a script.\n".utf8))
        #expect(result.status == 0)
        #expect(result.output.contains("Saved."))
        #expect(try program.bodies() == ["Two lines,\nby a script."])
    }

    @Test func everyAcknowledgedNoteIsOnDisk() throws {
        let lines = (0..<30).map { "a\nnote \($0)\n.\n" }.joined()
        let result = try program.run(["--plain"], input: Data(lines.utf8))
        #expect(result.status == 0)
        #expect(try program.bodies() == (0..<30).map { "note \($0)" })
    }

    @Test func aNoteThatCannotBeSavedIsKeptInAFile() throws {
        let store = try program.file("foreign.sqlite", Data("not a store".utf8))
        let result = try program.run(["--plain", "--store", store], input: Data("a\nkept\n.\n".utf8))
        #expect(result.status == 0)
        #expect(result.output.contains("Your words are kept here") && !result.output.contains("Saved."))
        let names = try FileManager.default.contentsOfDirectory(atPath: program.folder).filter { $0.hasPrefix("foreign.sqlite-draft-") }
        let contents = try names.map { try String(contentsOfFile: program.folder + "/" + $0, encoding: .utf8) }
        #expect(contents.map(Program.words(ofDraft:)) == ["kept"])
    }

    @Test(arguments: ["TERM=dumb", "TERM=no-such-terminal", "env -u TERM"])
    func aTerminalThatCannotDrawGetsIt(setting: String) throws {
        let text = try program.file("words.txt", Data("Iran fought ISIS in Syria.\n".utf8))
        let terminal = try Tmux(program, columns: 120, rows: 60)
        try terminal.type(line: "\(setting) \(Program.path) \(text); echo ended $?")
        try terminal.wait { $0.contains("here is the plain dialogue") && $0.contains("1-7 choose") }
        try terminal.type(line: "1")
        try terminal.wait(for: "1. Iran, 1 mention")
        try terminal.type(line: "a")
        try terminal.wait(for: "A note on")
        try terminal.type(line: "by hand")
        try terminal.press("C-d")
        try terminal.wait(for: "Saved.")
        try terminal.press("C-d")
        try terminal.wait(for: "ended 0")
        #expect(try program.bodies() == ["by hand"])
    }

    @Test func wordsBeingWrittenOutliveAnInterrupt() throws {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("--plain")
        try terminal.wait(for: "1-7 choose")
        try terminal.type(line: "a")
        try terminal.wait(for: "A note on")
        try terminal.type(line: "not to be lost")
        try terminal.wait(for: ": not to be lost")
        try terminal.press("C-c")
        try terminal.wait { $0.split(separator: "\n").last?.hasPrefix("$") == true }
        #expect(try program.drafts() == ["not to be lost"])
        try terminal.type(line: "clear")
        try terminal.start("--plain")
        try terminal.wait(for: "drafts lists them")
        try terminal.type(line: "drafts")
        try terminal.wait(for: "1. ")
        try terminal.type(line: "1")
        try terminal.wait(for: "A dot alone saves it")
        try terminal.type(line: ".")
        try terminal.wait(for: "Saved.")
        #expect(try program.bodies() == ["not to be lost"])
        #expect(try program.drafts() == [])
    }

    @Test func aTextFromAPipeLeavesTheTerminalForCommands() throws {
        _ = try program.file("words.txt", Data("Iran fought ISIS in Syria.\n".utf8))
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("--plain -", before: "cat words.txt | ")
        try terminal.wait(for: "standard input.")
        try terminal.type(line: "q")
        try terminal.wait(for: "ended 0")
    }

    @Test func aLocaleWithoutUnicodeGetsASCII() throws {
        program.environment["LANG"] = "C"
        let text = try program.file("words.txt", Data("The caf\u{E9} \u{2013} Iran fought \u{201C}ISIS\u{201D}.\n".utf8))
        let result = try program.run(["--plain", text], input: Data("6\n".utf8))
        #expect(result.output.contains("\"The cafe - Iran fought \"ISIS\".\""))
        #expect(result.output.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func withoutTheOptionAPipeGetsTheReport() throws {
        let result = try program.run([], input: Data("q\n".utf8))
        #expect(result.output.contains("Links (") && !result.output.contains("choose"))
    }
}
