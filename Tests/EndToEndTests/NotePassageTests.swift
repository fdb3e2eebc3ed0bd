import Foundation
import Testing

@Suite("Notes on passages in a real terminal", .serialized)
struct NotePassageTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    @Test func wordsThatWerePickedHaveTheirNoteTheNextTimeAndInTheShell() throws {
        let text = try program.file(
            "text.md", Data("# One\n\nIran fought ISIS in Syria. It was long.\n\n# Two\n\nRussia helped Iran.\n".utf8))
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start(text)
        try terminal.wait { $0.contains("It was long.") && !$0.contains("reading…") }
        try terminal.press("5")
        try terminal.press("V")
        try terminal.wait(for: "Picking sentences")
        try terminal.press("a")
        try terminal.wait(for: "New note")
        try terminal.type("Who says so? #doubt")
        try terminal.press("C-s")
        try terminal.wait(for: "Saved")
        let listed = try program.run(["note", "list", "--about", "passage", text])
        #expect(listed.output.contains("One, \"Iran fought ISIS in Syria.\""))
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        _ = try program.file(
            "text.md", Data("# One\n\nNew. Iran fought ISIS in Syria. It was long.\n\n# Two\n\nRussia helped Iran.\n".utf8))
        #expect(try !program.run(["note", "list", text]).output.contains("(lost)"))
        _ = try program.file("text.md", Data("# One\n\nNothing of it is here now.\n".utf8))
        try terminal.type(line: "clear")
        try terminal.wait { !$0.contains("ended") }
        try terminal.start(text)
        try terminal.wait(for: "1 note, 1 to review")
    }
}
