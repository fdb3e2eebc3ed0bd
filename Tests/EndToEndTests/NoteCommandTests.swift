import Foundation
import Testing

@Suite("Notes from the shell")
struct NoteCommandTests {
    let program: Program
    let text: String

    init() throws {
        program = try Program()
        text = try program.file("text.md", Data("# One\n\nIran fought ISIS.\n\n# Two\n\nRussia helped.\n\n# Twofold\n\nEnd.\n".utf8))
    }

    func add(_ section: String, _ words: String) throws -> Program.Result {
        try program.run(["note", "add", "--section", section, "--text=" + words, text])
    }

    static let words = [
        "plain", "it's \"quoted\" \\ `$HOME`", "-- dashes", "--text", "one\ntwo\r\n\tthree\n", "\n", " ", "👨‍👩‍👧 🇮🇷", "سلام \u{202E}abc\u{202C}",
        "e\u{301}", "\u{1}\u{1B}[31m", String(repeating: "ünïcödé ", count: 10_000),
    ]

    @Test(arguments: words)
    func wordsComeBackToTheByte(words: String) throws {
        #expect(try add("1", words).status == 0)
        #expect(try program.run(["note", "add", "--section", "1", "-", text], input: Data(words.utf8)).status == 0)
        let bodies = try program.bodies([text])
        #expect(bodies.map { Array($0.utf8) } == [Array(words.utf8), Array(words.utf8)])
        #expect(try !program.run(["note", "list", text]).output.hasControls)
    }

    @Test(arguments: [[0x61, 0xFF], [0x61, 0x00, 0x62]] as [[UInt8]])
    func wordsThatCannotBeKeptAreRefused(bytes: [UInt8]) throws {
        let result = try program.run(["note", "add", "--section", "1", "-", text], input: Data(bytes))
        #expect(result.status == 65 && result.errors.contains("nothing was saved"))
        #expect(try program.bodies() == [])
    }

    static let sections: [(called: String, position: Int)] = [("1", 1), ("one", 1), ("ON", 1), ("two", 2), ("TWOF", 3), ("3", 3)]

    @Test(arguments: sections)
    func sectionsAreFoundByNumberAndTitle(called: String, position: Int) throws {
        #expect(try add(called, "x").status == 0)
        let notes = try #require(try program.json(["note", "list", "--json", text]) as? [[String: Any]])
        #expect((notes.first?["section"] as? [String: Any])?["position"] as? Int == position)
    }

    @Test func aBeginningOfTwoTitlesIsNotGuessed() throws {
        let result = try add("tw", "x")
        #expect(result.status == 64 && result.errors.contains("2, 3"))
    }

    @Test func notesFollowTheTextThroughEditsAndMoves() throws {
        #expect(try add("two", "kept").status == 0)
        _ = try program.file("text.md", Data("# New\n\nMore.\n\n# One\n\nIran fought ISIS.\n\n# Two\n\nRussia helped.\n".utf8))
        let edited = try #require(try program.json(["note", "list", "--json", text]) as? [[String: Any]])
        #expect((edited.first?["section"] as? [String: Any])?["position"] as? Int == 3)
        #expect(try add("one", "second").status == 0)
        try FileManager.default.moveItem(atPath: text, toPath: program.folder + "/moved.md")
        #expect(try Set(program.bodies([program.folder + "/moved.md"])) == ["kept", "second"])
    }

    @Test func deletingHidesANoteAndListingSaysSo() throws {
        #expect(try add("1", "first").output.contains("note 1"))
        #expect(try add("1", "second").output.contains("note 2"))
        #expect(try program.run(["note", "rm", "1"]).status == 0)
        #expect(try program.bodies() == ["second"])
        #expect(try program.run(["note", "rm", "1"]).status == 1)
        #expect(try program.run(["note", "rm", "2"]).status == 0)
        let empty = try program.run(["note", "list"])
        #expect(empty.status == 0 && empty.output.isEmpty && empty.errors.contains("no notes"))
    }

    @Test func listingMakesNoStore() throws {
        #expect(try program.bodies() == [])
        #expect(!FileManager.default.fileExists(atPath: program.folder + "/data"))
    }

    @Test(arguments: [
        (nil, "data/fathom/notes.sqlite"), ("", ".local/share/fathom/notes.sqlite"), ("relative", ".local/share/fathom/notes.sqlite"),
    ])
    func theStoreIsWhereTheEnvironmentSays(data: String?, place: String) throws {
        if let data { program.environment["XDG_DATA_HOME"] = data }
        #expect(try add("1", "x").status == 0)
        #expect(FileManager.default.fileExists(atPath: program.folder + "/" + place))
        program.environment["FATHOM_STORE"] = program.folder + "/other.sqlite"
        #expect(try program.bodies() == [])
        #expect(try add("1", "y").status == 0)
        #expect(try program.bodies(["--store", program.folder + "/" + place]) == ["x"])
    }

    @Test func manyAtOnceLoseNothing() async throws {
        let count = 6
        try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 0..<count {
                let (arguments, environment, folder) = (
                    ["note", "add", "--section", "1", "--text", "n\(number)", text], program.environment, program.folder
                )
                group.addTask {
                    let process = Process()
                    process.executableURL = URL(fileURLWithPath: Program.path)
                    process.arguments = arguments
                    process.environment = environment
                    process.currentDirectoryURL = URL(fileURLWithPath: folder)
                    process.standardOutput = FileHandle.nullDevice
                    try process.run()
                    process.waitUntilExit()
                    return process.terminationStatus
                }
            }
            for try await status in group { #expect(status == 0) }
        }
        #expect(try Set(program.bodies()) == Set((0..<count).map { "n\($0)" }))
    }
}
