import Foundation
import Testing

/// Many texts at once: lines in and out, folders, a corpus.
@Suite("Many texts")
struct ManyTextsTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private static let actors = ["Iran", "Iraq", "Syria", "Russia", "China", "Japan", "France"]

    private func sentence(_ number: Int) -> String {
        let (first, second) = (Self.actors[number % 7], Self.actors[(number / 7 + number + 1) % 7])
        return "\(first) built a network of allies to counter the threat of war. \(second) supports \(first) in text \(number).\n"
    }

    private func lines(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func everyLineIsAnsweredInItsOrder() throws {
        let file = try program.file("one.txt", Data(sentence(1).utf8))
        var input = ""
        for number in 0..<60 { input += "{\"id\": \"n\(number)\", \"text\": \"\(sentence(number).dropLast())\\n\"}\n" }
        input += "\(file)\n/nowhere\n{\"id\": 7}\n{broken\n\n@smallpox\n"
        let result = try program.run(["extract", "--jsonl", "-"], input: Data(input.utf8))
        let answers = try lines(result.output)
        #expect(result.status == 0 && answers.count == 65)
        #expect(answers.prefix(61).map { $0["id"] as? String } == (0..<60).map { "n\($0)" } + [file])
        #expect(answers[61...63].allSatisfy { $0["error"] is String && $0["links"] == nil })
        #expect(answers[61]["id"] as? String == "/nowhere" && answers[62]["id"] as? String == "7" && answers[64]["error"] == nil)
    }

    @Test func oneJobAndManyGiveTheSameBytesAndTheSingleRun() throws {
        var paths = ""
        for number in 0..<24 { paths += try program.file("t\(number).txt", Data(sentence(number).utf8)) + "\n" }
        let one = try program.run(["extract", "--jsonl", "-", "--jobs", "1"], input: Data(paths.utf8))
        let many = try program.run(["extract", "--jsonl", "-", "--jobs", "5"], input: Data(paths.utf8))
        #expect(one.output == many.output && one.status == 0)
        let path = program.folder + "/t5.txt"
        var single = try #require(try program.json(["extract", "--machine", "--format", "json", path]) as? [String: Any])
        single["id"] = path
        let line = try lines(one.output)[5]
        #expect(NSDictionary(dictionary: line) == NSDictionary(dictionary: single))
    }

    @Test func manyDocumentsStream() throws {
        let count = 3_000
        let input = String(repeating: "{\"id\":\"a\",\"text\":\"Iran fought ISIS.\"}\n", count: count)
        #expect(try lines(program.run(["extract", "--jsonl", "-"], input: Data(input.utf8)).output).count == count)
    }

    private func folder(_ count: Int) throws -> String {
        let folder = program.folder + "/texts"
        try FileManager.default.createDirectory(atPath: folder + "/deep", withIntermediateDirectories: true)
        for number in 0..<count {
            let name = number % 5 == 0 ? "deep/t\(number).md" : "t\(number).txt"
            _ = try program.file("texts/" + name, Data(sentence(number).utf8))
        }
        _ = try program.file("texts/broken.txt", Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 167) }))
        _ = try program.file("texts/table.xlsx", Data([0x50, 0x4B]))
        return folder
    }

    @Test func aFolderIsReadAndABrokenFileIsTold() throws {
        let folder = try folder(30)
        let first = try program.run(["corpus", folder])
        #expect(first.status == 0 && first.output.hasPrefix("30 texts\n") && first.errors.contains("broken.txt"))
        #expect(first.output.contains("Actors") && first.output.contains("Iran"))
        let again = try program.run(["corpus", folder, "--jobs", "1"])
        #expect(again.output == first.output)
    }

    @Test func theSameCorpusIsATableAndJSON() throws {
        let folder = try folder(14)
        let table = try program.run(["corpus", folder, "--csv"]).output
        #expect(table.hasPrefix("kind,concept,texts,mentions,with,in\n"))
        let corpus = try #require(try program.json(["corpus", folder, "--json"]) as? [String: Any])
        #expect((corpus["concepts"] as? [Any])?.count == table.split(separator: "\n").count - 1)
        #expect((corpus["texts"] as? [Any])?.count == 14)
    }

    @Test func aDatabaseAnswersInSQL() throws {
        let folder = try folder(14)
        let path = program.folder + "/out.db"
        let result = try program.run(["corpus", folder, "--sqlite", path])
        #expect(result.status == 0 && result.errors.contains("14 texts"))
        #expect(FileManager.default.contents(atPath: path)?.starts(with: Data("SQLite format 3".utf8)) == true)
        #expect(try program.run(["corpus", folder, "--sqlite", path]).status == 73)
    }

    @Test func aCacheThatIsDamagedChangesNothing() throws {
        let folder = try folder(10)
        let first = try program.run(["corpus", folder, "--json"]).output
        let cache = program.folder + "/.cache/fathom"
        for name in try FileManager.default.subpathsOfDirectory(atPath: cache) {
            let path = cache + "/" + name
            if let bytes = FileManager.default.contents(atPath: path) {
                try (bytes.dropLast(1) + Data([1])).write(to: URL(fileURLWithPath: path))
            }
        }
        #expect(try program.run(["corpus", folder, "--json"]).output == first)
    }

    @Test(arguments: ["marshall-plan", "smallpox", "singapore-water"])
    func aModelOfTheCacheIsTheModel(_ name: String) throws {
        _ = try program.run(["--plain"], input: Data("q\n".utf8))
        let text = try program.file("study.md", Data(program.run(["text", "@" + name]).output.utf8))
        let nothing = try program.file("nothing.txt", Data("It rained.\n".utf8))
        let looks = ["actors", "threats", "strategy", "consequences"].map { "\($0)\n1\nw\nm\nl\n1\nw\n\($0)\n2\nw\nl\n2\nw\n" }
        let script = Data((looks.joined() + "map\ngaps\nmatrix\nq\n").utf8)
        let plain = try program.run(["--plain", text, nothing], input: script)
        let cache = program.folder + "/.cache/fathom/v1/models"
        #expect(try FileManager.default.subpathsOfDirectory(atPath: cache).count >= 2)
        let cached = try program.run(["--plain", text, nothing], input: script)
        #expect(plain.status == 0 && plain.output.count > 4_000 && plain.output == cached.output)
    }

    @Test func aChangedBibliographyIsNoticedWhereModelsAreKept() throws {
        let folder = try folder(3)
        _ = try program.run(["corpus", folder, "--json"])
        _ = try program.file("texts/t1.bib", Data("@book{k, title = {Harbours of the East}}".utf8))
        #expect(try program.run(["corpus", folder, "--json"]).output.contains("Harbours of the East"))
    }

    @Test func aReportOfManyTellsWhatCannotBeReadAndPrintsTheRest() throws {
        let folder = try folder(6)
        let result = try program.run([folder])
        #expect(result.status == 66 && result.errors.contains("broken.txt"))
        for number in 0..<6 { #expect(result.output.contains("text \(number).")) }
    }

    @Test func namesOfFilesAreTextFromOutside() throws {
        let folder = try folder(1)
        let odd = Array("\(folder)/a\u{1B}[31mb\n.txt".utf8), latin = Array("\(folder)/caf".utf8) + [0xE9] + Array(".txt".utf8)
        for path in [odd, latin] {
            let bytes = path.map { CChar(bitPattern: $0) } + [0]
            let file = try #require(fopen(bytes, "w"))
            fputs(sentence(3), file)
            fclose(file)
        }
        for options in [[], ["--csv"], ["--json"]] {
            let result = try program.run(["corpus", folder, "--least", "1"] + options)
            #expect(result.status == 0 && !result.output.hasControls && !result.errors.hasControls)
        }
        #expect(try program.run(["corpus", folder]).output.hasPrefix("3 texts\n"))
        let line = Data(latin + [0x0A])
        let answer = try #require(try lines(program.run(["extract", "--jsonl", "-"], input: line).output).first)
        #expect(answer["error"] == nil && answer["actors"] is [Any])
    }

    @Test func hostileLinesAreAnsweredAndBounded() throws {
        let deep = String(repeating: "[", count: 100_000)
        let input =
            "{\"id\": \"\\u001b[2J\", \"text\": \"Iran \\u001b[31m fought \\u0000 ISIS.\"}\n{\"id\": 1, \"text\": \(deep)\n"
            + "{\"text\": 3}\n-\n"
            + "{\"id\": \"\(String(repeating: "x", count: 70 << 20))\"}\n{\"id\": \"last\", \"text\": \"Iran fought ISIS.\"}"
        let result = try program.run(["extract", "--jsonl", "-"], input: Data(input.utf8))
        let answers = try lines(result.output)
        #expect(result.status == 0 && answers.count == 6 && !result.output.hasControls)
        #expect(answers[0]["error"] == nil && answers[1...4].allSatisfy { $0["error"] is String } && answers[5]["error"] == nil)
    }

    @Test func aConverterThatFailsIsOneLineOfMany() throws {
        let folder = program.folder + "/fake"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let pandoc = try program.file("fake/pandoc", Data("#!/bin/sh\nexec sleep 1000\n".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: pandoc)
        program.environment["PATH"] = folder + ":" + (program.environment["PATH"] ?? "")
        program.environment["FATHOM_CONVERTER_SECONDS"] = "1"
        let rtf = try program.file("a.rtf", Data("{\\rtf1 words}".utf8))
        let docx = try program.file("b.docx", Data([0x50, 0x4B, 0x03, 0x04] + Array("word/document.xml".utf8)))
        let text = try program.file("c.txt", Data(sentence(1).utf8))
        let answers = try lines(program.run(["extract", "--jsonl", "-"], input: Data("\(rtf)\n\(docx)\n\(text)\n".utf8)).output)
        #expect(answers.count == 3 && answers[0]["error"] as? String != nil && answers[2]["error"] == nil)
        #expect((answers[0]["error"] as? String)?.contains("did not end within 1 s") == true && answers[1]["error"] is String)
    }

    @Test func whoReadsNoFurtherEndsTheFilter() throws {
        let line = "{\"id\":\"a\",\"text\":\"Iran fought ISIS.\"}"
        let taken = try Tool.run(
            "sh", ["-c", "yes '\(line)' | timeout 100 \"$0\" extract --jsonl - | head -n 3", Program.path], environment: program.environment
        )
        #expect(try lines(taken).count == 3)
    }

    @Test func aFolderOpensWithTheListOfItsTexts() throws {
        _ = try program.run(["--plain"], input: Data("q\n".utf8))
        let terminal = try Tmux(program, columns: 100, rows: 24)
        try terminal.start(folder(11))
        try terminal.wait { $0.contains("12 open") && !$0.contains("reading") && $0.contains("is a binary file") }
        try terminal.press("G")
        try terminal.press("Enter")
        try terminal.wait { !$0.contains("12 open") && $0.contains("built a network of allies") }
        try terminal.press("Q")
        try terminal.wait(for: "ended 0")
    }

    @Test func anEmptyFolderIsTold() throws {
        try FileManager.default.createDirectory(atPath: program.folder + "/empty", withIntermediateDirectories: true)
        let result = try program.run([program.folder + "/empty"])
        #expect(result.status == 66 && result.errors.contains("holds no document"))
    }

    @Test func whatZoteroExportsIsTheSourceOfItsFiles() throws {
        try FileManager.default.createDirectory(atPath: program.folder + "/My Library/files/12", withIntermediateDirectories: true)
        let text = try program.file("My Library/files/12/Smith_2001.txt", Data(sentence(1).utf8))
        let entry = """
            @article{other, title = {Another}, file = {Full Text:files/11/th_2001.txt:text/plain}}
            @article{smith, title = {Ports and \\& Powers}, author = {Smith, Ann}, year = {2001},
              file = {Full Text:files/12/Smith\\_2001.txt:text/plain}}
            """
        _ = try program.file("My Library/My Library.bib", Data(entry.utf8))
        let item = try #require((try program.json(["export", "csl", text]) as? [[String: Any]])?.first)
        #expect(item["title"] as? String == "Ports and & Powers" && (item["author"] as? [Any])?.count == 1)
    }

    @Test(arguments: [
        "@", "@a{", "@a{b,", "@a{b, c", "@a{b, c =", "@a{b, c = {", "@a{b, c = \"", "@a{b, title = {\\", "[",
        "[{\"type\":\"x\",\"author\":3}]", "{}",
    ])
    func aBrokenBibliographyIsPassedOver(_ content: String) throws {
        let text = try program.file("paper.txt", Data(sentence(1).utf8))
        _ = try program.file("paper.bib", Data(content.utf8))
        _ = try program.file("paper.json", Data(content.utf8))
        #expect(try program.run(["extract", text]).status == 0)
    }

    @Test func wordsOfABibliographyAreTextFromOutside() throws {
        let text = try program.file("paper.txt", Data(sentence(1).utf8))
        _ = try program.file("paper.bib", Data("@a{b, title = {A\u{1B}[31m title}, author = {\u{9B}31m, \u{7}X}, year = 1999}".utf8))
        for arguments in [["extract", text], [text], ["export", "bibtex", text], ["export", "csl", text], ["corpus", text, "--json"]] {
            let result = try program.run(arguments)
            #expect(result.status == 0 && !result.output.hasControls && !result.errors.hasControls)
        }
    }

    @Test func aBibliographyBesideATextIsItsSource() throws {
        let text = try program.file("paper.txt", Data(sentence(1).utf8))
        let entry =
            "@article{k, author = {Azadi, Mina and G{\\\"o}del, Kurt}, title = {The {G}reat Game}, year = 1999, journal = \"Harbours\"}"
        _ = try program.file("paper.bib", Data(entry.utf8))
        let item = try #require((try program.json(["export", "csl", text]) as? [[String: Any]])?.first)
        #expect(item["title"] as? String == "The Great Game" && (item["author"] as? [Any])?.count == 2)
        let other = try program.file("other.txt", Data(sentence(2).utf8))
        let csl = #"[{"type":"book","title":"Ports","author":[{"family":"Berg","given":"Otto"}],"issued":{"date-parts":[[2001,5]]}}]"#
        _ = try program.file("other.json", Data(csl.utf8))
        let bibtex = try program.run(["export", "bibtex", other]).output
        #expect(["title = {Ports}", "author = {Berg, Otto}", "year = {2001}"].allSatisfy(bibtex.contains))
    }
}
