import Foundation
import Testing

/// Accidents of places and people: a store behind a link, odd paths, no home, somebody else who takes things back.
@Suite("Notes and odd surroundings", .serialized)
struct StoreAccidentTests {
    let program: Program
    let text: String

    init() throws {
        program = try Program()
        text = try program.file("text.md", Data("# One\n\nIran fought ISIS.\n\n# Two\n\nRussia helped.\n".utf8))
    }

    func add(_ words: String, _ store: [String] = []) throws -> Program.Result {
        try program.run(["note", "add", "--section", "1", "--text", words] + store + [text])
    }

    @Test(arguments: [
        "with space.sqlite", "it's \"quoted\".sqlite", "notes?mode=ro#x%20y.sqlite", "سلام-👍.sqlite", "-leading.sqlite",
        "file:notes.sqlite",
        "line\nend.sqlite",
    ])
    func aStoreMayBeCalledAnything(name: String) throws {
        let folder = program.folder + "/a folder"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let store = ["--store=\(folder)/\(name)"]
        #expect(try add("first", store).status == 0)
        #expect(try add("second", store).status == 0)
        #expect(try program.bodies(store) == ["first", "second"])
        #expect(try program.run(["backup", "now"] + store).status == 0)
        #expect(try program.run(["backup", "restore", "--yes"] + store).status == 0)
        #expect(try program.bodies(store) == ["first", "second"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [name, name + "-backups"].sorted())
    }

    /// The bytes of a path that is not UTF-8 reach a Swift program as U+FFFD; the notes must not go to a place of that name.
    @Test func aPathThatIsNotUTF8IsRefused() throws {
        let refused = try add("x", ["--store", program.folder + "/od\u{FFFD}d/notes.sqlite"])
        #expect(refused.status == 64 && refused.errors.contains("not UTF-8"))
    }

    @Test func aStoreBehindALinkStaysBehindIt() throws {
        let (real, link) = (program.folder + "/real.sqlite", program.folder + "/link.sqlite")
        #expect(try add("first", ["--store", real]).status == 0)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
        #expect(try add("second", ["--store", link]).status == 0)
        #expect(try program.run(["backup", "now", "--store", link]).status == 0)
        #expect(try add("third", ["--store", link]).status == 0)
        #expect(try program.bodies(["--store", real]) == ["first", "second", "third"])
        #expect(try program.run(["backup", "restore", "--yes", "--store", link]).status == 0)
        #expect(try program.bodies(["--store", real]).prefix(2) == ["first", "second"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
    }

    @Test func withoutAFolderForItThereIsOneSentenceAndAStoreThatIsNamedWorks() throws {
        for name in ["XDG_DATA_HOME", "XDG_STATE_HOME"] { program.environment[name] = nil }
        program.environment["HOME"] = "/dev/null"
        let refused = try add("x")
        #expect(refused.status == 73 && refused.errors.split(separator: "\n").count == 1, "\(refused)")
        program.environment["HOME"] = nil
        #expect(try add("kept", ["--store", program.folder + "/named.sqlite"]).status == 0)
        #expect(try program.bodies(["--store", program.folder + "/named.sqlite"]) == ["kept"])
    }

    @Test func whatAnotherFathomTakesBackGoesFromTheScreen() throws {
        #expect(try add("from the shell").status == 0)
        let tmux = try Tmux(program, columns: 80, rows: 24)
        try tmux.start(text)
        try tmux.wait(for: "1 note")
        try tmux.press("7")
        try tmux.wait(for: "from the shell")
        #expect(try program.run(["undo"]).status == 0)
        try tmux.wait { !$0.contains("from the shell") && !$0.contains("1 note") }
        #expect(try program.run(["redo"]).status == 0)
        try tmux.wait(for: "from the shell")
        try tmux.press("u")
        try tmux.wait { $0.contains("Taken back") || $0.contains("Nothing to take back") }
    }

    @Test func aBackupIsPutBackFromItsList() throws {
        #expect(try add("first").status == 0)
        #expect(try program.run(["backup", "now"]).status == 0)
        #expect(try add("second").status == 0)
        let tmux = try Tmux(program, columns: 80, rows: 24)
        try tmux.start(text)
        try tmux.wait(for: "2 notes")
        try tmux.press("Z")
        try tmux.wait { $0.contains("Backups") && $0.contains("1 note") }
        try tmux.press("G", "Enter")
        try tmux.wait(for: "Put back the 1 note of")
        #expect(try program.bodies() == ["first", "second"])
        try tmux.press("y")
        try tmux.wait(for: "Put back: 1 note of")
        #expect(try program.bodies() == ["first"])
    }
}
