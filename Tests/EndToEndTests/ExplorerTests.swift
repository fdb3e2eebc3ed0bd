import Foundation
import Testing

@Suite("The explorer in a real terminal", .serialized)
struct ExplorerTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// The study, its first actor selected and read through.
    func open(columns: Int = 120, rows: Int = 32, _ arguments: String = "", before: String = "") throws -> Tmux {
        let terminal = try Tmux(program, columns: columns, rows: rows)
        try terminal.start(arguments, before: before)
        try terminal.wait { $0.contains("Actors") && $0.contains("▸ Iran") && !$0.contains("reading…") }
        return terminal
    }

    /// Without the rows of title, status and hints.
    func panes(_ screen: String) -> [Substring] {
        screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast(3)
    }

    @Test func aLinkIsFollowedAndTheWayBackLeadsToTheSamePlace() throws {
        let terminal = try open()
        try terminal.press("6")
        let before = try terminal.wait { $0.contains("━ 6 ● Iran") || $0.contains("━ 6 Links") }
        try terminal.press("Enter")
        try terminal.wait { panes($0) != panes(before) }
        try terminal.press("BSpace")
        try terminal.wait { panes($0) == panes(before) }
    }

    @Test func anySizeShowsSomethingAndTheNextSizeShowsAll() throws {
        let terminal = try open(columns: 80, rows: 24)
        for (columns, rows) in [(40, 12), (20, 5), (1, 1), (200, 50)] {
            try terminal.resize(columns: columns, rows: rows)
            if columns >= 20 { try terminal.wait { $0.contains("Iran") && !$0.contains("ended") } }
        }
        try terminal.wait { $0.contains("Actors") && $0.contains("Links") }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
    }

    @Test func anExportIsWrittenFromThePaletteAndReplacesNothingUnasked() throws {
        let terminal = try open(columns: 80, rows: 24)
        let path = program.folder + "/a study.svg"
        try terminal.type(":export svg \(path)")
        try terminal.wait(for: "study.svg")
        try terminal.press("Enter")
        try terminal.wait(for: "Wrote svg to")
        let picture = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(try program.run(["export", "svg", "@iran-isis-strategy"]).output.utf8.elementsEqual(picture))
        try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
        for (answer, words) in [("n", "Nothing was written"), ("y", "Wrote svg to")] {
            try terminal.press("X")
            try terminal.wait(for: "Export")
            try terminal.type("svg \(path)")
            try terminal.press("Enter")
            try terminal.wait(for: "Replace it?")
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
            try terminal.press(answer)
            try terminal.wait(for: words)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == picture)
    }

    @Test func aNoteIsThereTheNextTime() throws {
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("a")
        try terminal.type("A note that stays.")
        try terminal.wait(for: "A note that stays.")
        try terminal.press("C-s")
        try terminal.wait(for: "Saved")
        #expect(try program.bodies() == ["A note that stays."])
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        try terminal.type(line: "clear")
        try terminal.wait { !$0.contains("ended") }
        try terminal.start()
        try terminal.wait { $0.contains("Iran") && $0.contains("✎") }
        try terminal.press("7")
        try terminal.wait(for: "A note that stays.")
    }

    @Test func whatWasFoundAndMarkedIsThereTheNextTime() throws {
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("5")
        try terminal.press("/")
        try terminal.type("~network +of")
        try terminal.wait { $0.contains("Search / ~network +of") && $0.contains("1 of") }
        try terminal.press("Enter")
        try terminal.press("m")
        try terminal.press("k")
        try terminal.wait(for: "Marked as k")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        try terminal.type(line: "clear")
        try terminal.wait { !$0.contains("ended") }
        try terminal.start()
        try terminal.wait { $0.contains("▸ Iran") && !$0.contains("reading…") }
        try terminal.press("B")
        try terminal.wait { $0.contains("Bookmarks") && $0.contains("│ k ") }
        try terminal.press("Enter")
        try terminal.wait(for: "Mark k.")
    }

    @Test func aPasteIsWordsAndNeverKeys() throws {
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("a")
        try terminal.wait { $0.contains("Ctrl-s") || $0.contains("save") }
        try terminal.type("\u{1B}[200~q\nquit\u{1B}[201~")
        try terminal.wait(for: "quit")
        try terminal.press("C-s")
        try terminal.wait(for: "Saved")
        #expect(try program.bodies() == ["q\nquit"])
    }

    @Test(arguments: [("TERM", "143"), ("HUP", "129"), ("ABRT", "134")])
    func aSignalLeavesTheTerminalClean(signal: String, status: String) throws {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.type(line: "echo was here before")
        try terminal.start()
        try terminal.wait { $0.contains("Iran") && $0.contains("Actors") }
        try terminal.kill(signal)
        let screen = try terminal.wait(for: "ended \(status)")
        #expect(screen.contains("was here before"), "the screen of the shell is back")
        try terminal.type(line: "stty -a | tr ' ;' '\\n\\n' | grep -cx -e icanon -e echo -e isig -e opost")
        try terminal.wait { $0.split(separator: "\n").contains("4") }
    }

    @Test func wordsBeingWrittenOutliveASignal() throws {
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("a")
        try terminal.type("Not saved yet")
        try terminal.wait(for: "Not saved yet")
        try terminal.kill("TERM")
        try terminal.wait(for: "ended 143")
        #expect(try program.bodies() == [])
        try terminal.start()
        try terminal.wait { $0.contains("Words of a note that was not saved") && $0.contains("“Not saved yet”") }
        try terminal.press("Enter")
        try terminal.press("C-s")
        try terminal.wait(for: "Saved")
        #expect(try program.bodies() == ["Not saved yet"])
        #expect(try program.drafts() == [])
    }

    @Test func wordsBeingWrittenOutliveAKillAndAreOfferedToOneProgramOnly() throws {
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("a")
        try terminal.type("Half a thought")
        try terminal.wait(for: "Half a thought")
        try program.wait { try program.drafts() == ["Half a thought"] }
        let file = try #require(try program.draftFiles().first)
        let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        let first = try terminal.pid()
        let second = try open(columns: 80, rows: 24)
        try second.press("D")
        try second.wait(for: "No words of an earlier time")
        kill(first, SIGKILL)
        let third = try open(columns: 80, rows: 24)
        try third.wait(for: "“Half a thought”")
        try third.press("d")
        try third.wait(for: "for good?")
        try third.press("y")
        try third.wait(for: "thrown away")
        #expect(try program.drafts() == [])
    }

    @Test func aDraftIsStillAboutWhatItWasAbout() throws {
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("a")
        try terminal.wait(for: "On Iran")
        try terminal.type("About an actor")
        try terminal.wait(for: "About an actor")
        try terminal.kill("TERM")
        try terminal.wait(for: "ended 143")
        try terminal.start()
        try terminal.wait { $0.contains("On Iran") && $0.contains("“About an actor”") }
        try terminal.press("Enter")
        try terminal.press("C-s")
        try terminal.wait(for: "Saved")
        let notes = try program.run(["note", "list"]).output
        #expect(notes.contains("on Iran") || notes.contains("On Iran"), "\(notes)")
    }

    @Test func whatIsWrittenIsKeptBeforeTheProgramIsSuspended() throws {
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("a")
        try terminal.type("Before a pause")
        try terminal.wait(for: "Before a pause")
        try terminal.press("C-z")
        try terminal.wait(for: "Stopped")
        #expect(try program.drafts() == ["Before a pause"])
        try terminal.type(line: "fg")
        try terminal.wait(for: "Before a pause")
    }

    @Test func wordsThatCannotBeSavedAreKeptInAFile() throws {
        let store = try program.file("foreign.sqlite", Data("not a store".utf8))
        let terminal = try open(columns: 80, rows: 24, "--store \(store)")
        try terminal.press("a")
        try terminal.type("Kept all the same")
        try terminal.wait(for: "Kept all the same")
        try terminal.kill("TERM")
        try terminal.wait(for: "ended 143")
        let names = try FileManager.default.contentsOfDirectory(atPath: program.folder).filter { $0.hasPrefix("foreign.sqlite-draft-") }
        let contents = try names.map { try String(contentsOfFile: program.folder + "/" + $0, encoding: .utf8) }
        #expect(contents.map(Program.words(ofDraft:)) == ["Kept all the same"])
    }

    @Test func everyAcknowledgedNoteOutlivesAKill() throws {
        for number in 0..<20 {
            let terminal = try open(columns: 80, rows: 24)
            try terminal.press("a")
            try terminal.type("note \(number)")
            try terminal.wait(for: "note \(number)")
            try terminal.press("C-s")
            try terminal.wait(for: "Saved")
            try terminal.kill("KILL")
        }
        #expect(try program.bodies() == (0..<20).map { "note \($0)" })
    }

    @Test func aTextFromAPipeLeavesTheKeysAlive() throws {
        _ = try program.file("words.txt", Data("Iran fought ISIS in Syria.\n".utf8))
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("-", before: "cat words.txt | ")
        try terminal.wait { $0.contains("standard input") && $0.contains("Iran fought") }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
    }

    @Test func theReadersOwnEditorWritesANote() throws {
        _ = try program.file("editor", Data("printf 'by the editor\\n' > \"$2\"; test \"$1\" = -w\n".utf8))
        program.environment["EDITOR"] = "sh \"\(program.folder)/editor\" -w"
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("E")
        try terminal.wait(for: "Saved")
        #expect(try program.bodies() == ["by the editor"])
    }

    /// What an editor does with the file, and what the screen says of it; nothing of it is saved.
    @Test(arguments: [
        ("exit 3", "ended with status 3"), (": > \"$1\"", "left no words"), ("printf ' \\n' > \"$1\"", "left no words"),
        (":", "left no words"),
        ("rm \"$1\"", "left no words"), ("printf half > \"$1\"; exit 1", "not saved yet"), ("kill -9 $$", "ended with status 137"),
    ])
    func anEditorThatFailsOrLeavesNothingChangesNothing(script: String, sentence: String) throws {
        program.environment["EDITOR"] = "sh \"\(try program.file("an editor", Data(script.utf8)))\""
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("E")
        try terminal.wait(for: sentence)
        #expect(try program.bodies() == [])
    }

    @Test func aFolderWithAnOddNameRunsNothing() throws {
        let folder = program.folder + "/$(touch pwned); `touch pwned` 'x"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        program.environment["TMPDIR"] = folder
        program.environment["EDITOR"] = "sh \"\(try program.file("editor", Data("printf '%s' \"$1\" > \"$1\"".utf8)))\""
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("E")
        try terminal.wait(for: "Saved")
        #expect(try program.bodies().first?.hasPrefix(folder) == true)
        #expect(!FileManager.default.fileExists(atPath: program.folder + "/pwned"))
    }

    @Test func anEditorThatIsMissingIsNamed() throws {
        program.environment["EDITOR"] = "no-such-editor"
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("E")
        try terminal.wait(for: "no editor to be found")
    }

    @Test func aSentenceGoesToTheClipboardOfTmux() throws {
        let terminal = try open(columns: 120, rows: 32)
        try terminal.press("y")
        try terminal.wait(for: "by tmux.")
        #expect(try terminal.clipboard().contains("Iran"))
        try terminal.press("Y")
        try terminal.wait(for: "Copied the quotation")
        #expect(try terminal.clipboard().hasSuffix(")"))
    }

    @Test func aProgramThatKeepsAClipboardGetsTheWordsAndStaysOffTheScreen() throws {
        let script = "#!/bin/sh\ncat > \"$HOME/copied\"; echo LOUD; echo LOUD >&2; echo LOUD > /dev/tty; exit 0\n"
        let keeper = try program.file("wl-copy", Data(script.utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: keeper)
        let terminal = try open(columns: 120, rows: 32, before: "env -u TMUX WAYLAND_DISPLAY=wayland-0 PATH=\"$HOME:$PATH\" ")
        try terminal.press("y")
        let screen = try terminal.wait(for: "by the terminal's clipboard and wl-copy.")
        #expect(!screen.contains("LOUD"))
        #expect(try String(contentsOfFile: program.folder + "/copied", encoding: .utf8).contains("Iran"))
    }

    @Test(arguments: [("false", "status 1"), ("true", "no words"), ("/nowhere/editor", "VISUAL")])
    func anEditorThatFailsChangesNothing(editor: String, says: String) throws {
        program.environment["VISUAL"] = editor
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("E")
        try terminal.wait(for: says)
        #expect(try program.bodies() == [])
    }

    @Test func stoppingAndContinuingKeepsThePlace() throws {
        let terminal = try open(columns: 80, rows: 24)
        try terminal.press("j")
        try terminal.press("C-z")
        try terminal.wait { $0.contains("Stopped") || $0.contains("ended") || $0.contains("[1]") }
        try terminal.type(line: "fg")
        try terminal.wait { $0.contains("Actors") && $0.contains("Iran") }
        try terminal.press("q")
        try terminal.wait { !$0.contains("Actors") }
    }
}

extension Tmux {
    /// Sends a signal to the program, as by the shell's kill.
    func kill(_ signal: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "kill -\(signal) \(try pid())"]
        try process.run()
        process.waitUntilExit()
    }
}
