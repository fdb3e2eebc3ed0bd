import Foundation
import Testing

@Suite("Notes about passages, concepts, links and texts, from the shell")
struct NoteOwnerCommandTests {
    let program: Program
    let text: String

    init() throws {
        program = try Program()
        text = try program.file("text.md", Data("# One\n\nIran fought ISIS in Syria. It was long.\n\n# Two\n\nRussia helped Iran.\n".utf8))
    }

    func add(_ about: [String], _ words: String) throws -> Program.Result {
        try program.run(["note", "add"] + about + ["--text=" + words, text])
    }

    @Test func aNoteSaysWhatItIsAbout() throws {
        #expect(try add(["--quote", "It was  long."], "a #war").output == "saved note 1 in section 1 One, \"It was long.\"\n")
        #expect(try add(["--sentence", "2"], "b").output.contains("Iran fought ISIS in Syria."))
        #expect(try add(["--concept", "iran"], "c [[ISIS]]").output == "saved note 3 on Iran\n")
        #expect(try add(["--whole"], "d #War").output == "saved note 4 on the whole text\n")
        #expect(try add(["--link", "Iran opposes ISIS"], "e").output == "saved note 5 on Iran opposes ISIS\n")
        #expect(try program.bodies(["--tag", "war"]) == ["a #war", "d #War"])
        #expect(try program.bodies(["--concept", "isis", text]).sorted() == ["c [[ISIS]]", "e"])
        #expect(try program.bodies(["--about", "passage", text]) == ["a #war", "b"])
        #expect(try program.run(["note", "list", "--tag", "none", text]).errors.contains("no note is like that"))
    }

    @Test func whatIsNotThereIsSaid() throws {
        #expect(try add(["--quote", "nowhere"], "x").status == 1)
        #expect(try add(["--quote", "Iran"], "x").errors.contains("more than once"))
        #expect(try add(["--sentence", "99"], "x").status == 1)
        #expect(try add(["--concept", "Atlantis"], "x").status == 1)
        #expect(try add(["--link", "Iran"], "x").status == 64)
        #expect(try add([], "x").status == 64)
        #expect(try add(["--whole", "--sentence", "1"], "x").status == 64)
        #expect(try program.bodies() == [])
    }

    @Test func anEditedTextMovesItsNotesOrSaysThatTheyAreLost() throws {
        #expect(try add(["--quote", "It was long."], "moves").status == 0)
        #expect(try add(["--quote", "Russia helped Iran."], "stays").status == 0)
        _ = try program.file(
            "text.md",
            Data(
                "# One\n\nA new start. Iran fought ISIS in Syria. Nobody knows more about that than we do.\n\n# Two\n\nRussia helped Iran.\n"
                    .utf8))
        let lines = try program.run(["note", "list", text]).output
        #expect(lines.contains("One, \"It was long.\" (lost)"))
        #expect(lines.contains("Two, \"Russia helped Iran.\""))
        #expect(try program.bodies(["--review", text]) == ["moves"])
    }

    @Test func theWordsOfAllNotesAreSearched() throws {
        #expect(try add(["--whole"], "Compare with the war of 2006.").status == 0)
        #expect(try add(["--section", "2"], "Nothing of the sort.\u{1B}[31m").status == 0)
        let found = try program.run(["note", "search", "war", "comp"])
        #expect(found.status == 0 && found.output.contains("on the whole text") && found.output.contains("Compare with the war of 2006."))
        #expect(try !program.run(["note", "search", "sort"]).output.hasControls)
        #expect(try program.run(["note", "search", "peace"]).status == 1)
        let hits = try #require(try program.json(["note", "search", "--json", "war"]) as? [[String: Any]])
        #expect(hits.first?["body"] as? String == "Compare with the war of 2006.")
    }
}
