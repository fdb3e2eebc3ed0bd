import Foundation
import Testing

@Suite("Commands")
struct CommandTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    @Test(arguments: [
        ["--version"], ["--help"], ["help"], ["help", "note"], ["extract", "--help"], ["outline", "--help"], ["links", "--help"],
        ["note", "--help"], ["note", "add", "--help"], ["note", "list", "--help"], ["note", "rm", "--help"], ["--list-texts"],
    ])
    func tellsOfItself(arguments: [String]) throws {
        let result = try program.run(arguments)
        #expect(result.status == 0 && result.errors.isEmpty && !result.output.isEmpty && !result.output.hasControls)
    }

    static let failures: [(arguments: [String], status: Int32, says: String)] = [
        (["--bogus"], 64, "--bogus"), (["extract"], 64, "text"), (["extract", "--format", "xml", "@smallpox"], 64, "xml"),
        (["extract", "-", "-"], 64, "once"), (["-", "-"], 64, "once"), (["note", "bogus"], 64, "bogus"),
        (["note", "rm", "seven"], 64, "seven"), (["note", "add", "--section", "1", "@smallpox"], 64, "--text"),
        (["note", "add", "--section", "1", "--text", "", "@smallpox"], 64, "empty"),
        (["note", "add", "--text", "x", "@smallpox"], 64, "--section"), (["--color", "maybe"], 64, "maybe"),
        (["nothing-here.txt"], 66, "nothing-here.txt"), (["extract", "nothing-here.txt"], 66, "nothing-here.txt"), (["."], 66, "folder"),
        ([""], 66, "empty"), (["/bin/sh"], 66, "binary"), (["@nobody"], 66, "@smallpox"), (["outline", "@nobody"], 66, "@smallpox"),
        (["note", "list", "nothing-here.txt"], 66, "nothing-here.txt"), (["links", "nobody at all", "@smallpox"], 1, "nobody at all"),
        (["extract", "--modality", "hedged,maybe", "@smallpox"], 64, "hedged,maybe"),
        (["extract", "--why", "s1", "@smallpox", "@marshall-plan"], 64, "one text"),
        (["extract", "--why", "s1", "--format", "json", "@smallpox"], 64, "--why"),
        (["extract", "--why", "nobody at all", "@smallpox"], 1, "nobody at all"),
        (["extract", "--why", "Unted States", "@marshall-plan"], 1, "United States"),
        (["extract", "--why", "a1-employs-s999", "@marshall-plan"], 1, "a1-employs-"),
        (["note", "add", "--section", "99", "--text", "x", "@smallpox"], 1, "1 "), (["note", "rm", "12345"], 1, "12345"),
        (["note", "add", "--section", "1", "--text", "x", "--store", "/dev/null/notes", "@smallpox"], 73, "/dev/null/notes"),
        (["note", "list", "--store", "/bin/sh"], 65, "/bin/sh"), (["odd\u{1B}[31m\u{202E}name"], 66, "odd"),
    ]

    @Test(arguments: failures)
    func saysWhatIsWrongAndHowItEnded(arguments: [String], status: Int32, says: String) throws {
        let result = try program.run(arguments)
        #expect(result.status == status)
        #expect(result.errors.hasPrefix("fathom: ") && result.errors.contains(says) && !result.errors.hasControls)
        #expect(!result.errors.unicodeScalars.contains("\u{202E}"))
        #expect(result.output.isEmpty)
    }

    /// What is asked for by identifier, by name, and as a link, and words that the answer must hold.
    @Test(arguments: [
        ("s1", ["rule", "sentence", "because", "score"]), ("soviet union", ["(actor, state)", "gazetteer", "its words are a name"]),
        ("allow the Soviet Union to extend its influence", ["hedged: might", "background"]),
    ])
    func tellsWhy(_ item: String, _ words: [String]) throws {
        let result = try program.run(["extract", "--why", item, "@marshall-plan"])
        #expect(result.status == 0 && result.errors.isEmpty && !result.output.hasControls)
        for word in words { #expect(result.output.contains(word), "\(item): \(word) in \(result.output)") }
    }

    @Test func tellsWhyALinkIsThere() throws {
        struct Model: Decodable {
            struct Link: Decodable { let from, rel, to: String }
            let links: [Link]
        }
        let json = try program.run(["extract", "--format", "json", "@marshall-plan"]).output
        let link = try #require(try JSONDecoder().decode(Model.self, from: Data(json.utf8)).links.first)
        let name = "\(link.from)-\(link.rel)-\(link.to)"
        let result = try program.run(["extract", "--why", name, "@marshall-plan"])
        #expect(result.status == 0 && result.output.contains(name) && result.output.contains("because"))
    }

    @Test func aFilterKeepsWhatIsSaidSo() throws {
        let result = try program.run(["extract", "--modality", "negated", "@marshall-plan"])
        #expect(result.status == 0 && result.output.contains("take part") && !result.output.contains("economic collapse"))
        let reported = try program.run(["extract", "--reported", "--format", "json", "@iran-isis-strategy"])
        #expect(reported.output.contains("\"claim_words\": \"the study\""))
    }

    @Test func aFileCalledLikeASubcommandOpens() throws {
        _ = try program.file("extract", Data("Iran fought ISIS.".utf8))
        let result = try program.run(["./extract"])
        #expect(result.status == 0 && result.output.contains("./extract, plain, 17 bytes"))
    }

    @Test func aFolderThatCannotBeReadIsToldApart() throws {
        let path = try program.file("closed.txt", Data("words".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        guard getuid() != 0 else { return }
        let result = try program.run([path])
        #expect(result.status == 66 && result.errors.contains("Permission denied"))
    }

    static let odd: [(name: String, bytes: [UInt8])] = [
        ("empty", []), ("invalid", Array("Iran fought ".utf8) + [0xFF, 0xC3] + Array(" ISIS.\n".utf8)),
        ("nul", Array("Iran fought\0 ISIS in Syria.\n".utf8)), ("crlf", Array("One\r\n\r\nIran fought ISIS.\r\n".utf8)),
        ("bom", [0xEF, 0xBB, 0xBF] + Array("Iran fought ISIS.".utf8)), ("formfeed", Array("Iran\u{C}fought ISIS.".utf8)),
        ("latin1", Array("L'".utf8) + [0xC9] + Array("tat, c'est moi.".utf8)),
        ("escape", Array("Iran \u{1B}[31mfought\u{1B}]0;x\u{7} ISIS.".utf8)),
        ("oneline", Array(String(repeating: "Iran fought ISIS in the north and the south ", count: 2_000).utf8)),
    ]

    @Test(arguments: odd)
    func oddTextsGiveAModelAndNoControlCharacters(name: String, bytes: [UInt8]) throws {
        let path = try program.file(name + ".txt", bytes)
        for arguments in [[path], ["extract", "--format", "json", path], ["extract", path], ["outline", path]] {
            let result = try program.run(arguments)
            #expect(result.status == 0 && !result.output.hasControls, "\(arguments)")
        }
    }

    static let binaries: [(name: String, bytes: [UInt8], says: String)] = [
        ("zip", [0x50, 0x4B, 0x03, 0x04, 0x14], "archive"),
        (
            "utf16", Array("Iran fought ISIS.".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }),
            "iconv"
        ),
        ("noise", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256 &* 13) }, "binary"),
    ]

    @Test(arguments: binaries)
    func binaryFilesAreRefused(name: String, bytes: [UInt8], says: String) throws {
        let result = try program.run([try program.file(name, bytes)])
        #expect(result.status == 66 && result.errors.contains(says))
    }

    @Test func modelsOfAllBundledTextsAreJSON() throws {
        let names = try program.run(["--list-texts"]).output.split(separator: "\n").compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        #expect(names.count >= 3 && names.allSatisfy { $0.hasPrefix("@") })
        let models = try #require(try program.json(["extract", "--format", "json"] + names) as? [[String: Any]])
        #expect(models.count == names.count)
        for model in models {
            let keys = ["text", "actors", "threats", "strategies", "consequences", "links", "sections", "sentences", "document", "schema"]
            #expect(keys.allSatisfy { model[$0] != nil })
        }
    }

    @Test func theSameTextComesFromFileAndStandardInput() throws {
        let words = Data("Iran fought ISIS in Syria. Russia supported Iran.\n".utf8)
        let fromFile = try program.run(["extract", try program.file("words.txt", words)]).output.split(separator: "\n").dropFirst(2)
        let fromInput = try program.run(["extract", "-"], input: words).output.split(separator: "\n").dropFirst(2)
        #expect(fromFile == fromInput && !fromFile.isEmpty)
        #expect(try program.run(["-"], input: words).output == program.run(["extract", "-"], input: words).output)
    }

    @Test func linksAreFoundByNameAliasAndIdentifier() throws {
        let text = try program.file("words.txt", Data("Iran fought ISIS in Syria. Tehran also fought ISIS in Iraq.\n".utf8))
        let model = try #require(try program.json(["extract", "--format", "json", text]) as? [String: Any])
        let actor = try #require((model["actors"] as? [[String: Any]])?.first { $0["name"] as? String == "Iran" })
        let id = try #require(actor["id"] as? String)
        let byName = try program.run(["links", "iRAN", text])
        #expect(byName.status == 0 && byName.output.contains("\"Iran fought ISIS in Syria.\""))
        #expect(try program.run(["links", id, text]).output == byName.output)
        let json = try #require(try program.json(["links", "IRAN", text, "--json"]) as? [String: Any])
        #expect((json["links"] as? [[String: Any]])?.isEmpty == false)
        let near = try program.run(["links", "Irann", text])
        #expect(near.status == 1 && near.errors.contains("Iran"))
    }

    @Test func aReaderThatGoesAwayEndsItQuietly() throws {
        let result = try program.run(["--version"])
        #expect(try /[0-9]+\.[0-9]+\.[0-9]+ \((commit [0-9a-f]+\+?, )?(debug|release) build\)\n/.wholeMatch(in: result.output) != nil)
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "\"$0\" extract --format json @iran-isis-strategy | head -n 1 >/dev/null", Program.path]
        shell.environment = program.environment
        let errors = Pipe()
        shell.standardError = errors
        try shell.run()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        #expect(said.isEmpty && shell.terminationStatus == 0)
    }
}
