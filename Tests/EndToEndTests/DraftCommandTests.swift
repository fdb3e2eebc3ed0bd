import Foundation
import Testing

/// Words from standard input that the store cannot take, and the list of words that wait.
@Suite("Words that are not saved, from the shell")
struct DraftCommandTests {
    let program: Program
    let text: String
    var path: String { program.folder + "/data/fathom/notes.sqlite" }

    init() throws {
        program = try Program()
        text = try program.file("text.md", Data("# One\n\nIran fought ISIS.\n\n# Two\n\nRussia helped.\n".utf8))
        #expect(try add("first").status == 0)
    }

    func add(_ words: String, _ about: [String] = ["--section", "2"]) throws -> Program.Result {
        try program.run(["note", "add"] + about + ["-", text], input: Data(words.utf8))
    }

    /// Takes SQLite's lock of a writer that commits while `body` runs.
    func locked(_ body: () throws -> Void) throws {
        let descriptor = open(path, O_RDWR)
        defer { close(descriptor) }
        var lock = flock()
        (lock.l_type, lock.l_whence, lock.l_start, lock.l_len) = (Int16(F_WRLCK), Int16(SEEK_SET), 0x4000_0000, 512)
        #expect(fcntl(descriptor, F_SETLK, &lock) == 0)
        try body()
    }

    @Test func wordsThatALockKeepsOutWaitAndAreSavedLater() throws {
        let words = "second \"words\"\n\twith 👨‍👩‍👧 and a line end\n"
        try locked {
            let refused = try add(words, ["--quote", "Russia helped"])
            #expect(
                refused.status == 75 && refused.errors.contains("nothing was saved") && refused.errors.contains("your words are kept in"))
            let changed = try program.run(["note", "edit", "1", "-"], input: Data("first, changed".utf8))
            #expect(changed.status == 75 && changed.errors.contains("your words are kept in"))
        }
        let drafts = try #require(try program.json(["drafts", "list", "--json"]) as? [[String: Any]])
        #expect(drafts.map { $0["body"] as? String } == [words, "first, changed"])
        #expect(drafts[0]["text"] as? String == text && drafts[1]["note"] as? Int == 1)
        let listed = try program.run(["drafts"])
        #expect(listed.status == 0 && listed.output.contains("Russia helped") && listed.output.contains("note 1"))
        #expect(try program.run(["drafts", "show", "1"]).output == words)
        #expect(try program.run(["drafts", "save", "1"]).output.hasPrefix("saved note 2 in section 2 Two, \"Russia helped\""))
        #expect(try program.run(["drafts", "save", "1"]).output == "changed note 1\n")
        #expect(try program.bodies([text]) == ["first, changed", words])
        let none = try program.run(["drafts"])
        #expect(none.output.isEmpty && none.errors.contains("no words wait"))
        #expect(try program.run(["drafts", "save", "1"]).status == 1)
    }

    @Test func wordsAreThrownAwayOnlyWhenThatIsSaid() throws {
        try locked { _ = try add("gone") }
        #expect(try program.run(["drafts", "drop", "1"]).status == 64)
        #expect(try program.drafts() == ["gone"])
        #expect(try program.run(["drafts", "drop", "1", "--yes"]).status == 0)
        #expect(try program.drafts().isEmpty)
    }

    @Test func aDamagedStoreLeavesTheWordsInADraft() throws {
        try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: path))
        let refused = try add("not lost")
        #expect(refused.status == 65 && refused.errors.contains("your words are kept in"))
        #expect(try program.drafts() == ["not lost"])
    }

    @Test func wordsForANoteThatIsNotThereWait() throws {
        let refused = try program.run(["note", "edit", "99", "-"], input: Data("for nobody".utf8))
        #expect(refused.status == 1 && refused.errors.contains("there is no note 99"))
        #expect(try program.drafts() == ["for nobody"])
        #expect(try program.run(["drafts", "save", "1"]).status == 64)
        #expect(try program.run(["drafts", "save", "1", text]).status == 0)
        #expect(try program.bodies([text]).sorted() == ["first", "for nobody"])
    }

    /// The text of a draft from the shell is told as one of the explorer is: opened again, it offers the words.
    @Test func theExplorerOffersWordsOfTheShell() throws {
        try locked { _ = try add("from the shell") }
        let tmux = try Tmux(program, columns: 80, rows: 24)
        try tmux.start(text)
        try tmux.wait(for: "from the shell")
    }
}
