import Foundation
import Testing

@Suite("Codebooks from the shell")
struct CodebookCommandTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    static let words = "The watermen shut the sluice in May. Iran fought ISIS.\n"
    static let rows = "actor\tgroup\twatermen\nstrategy\tclosing the river\tshut sluice\n"

    /// A text in a folder, with a codebook beside it.
    func folder(_ rows: String = rows) throws -> String {
        try FileManager.default.createDirectory(atPath: program.folder + "/texts", withIntermediateDirectories: true)
        _ = try program.file("texts/fathom.codebook", Data(rows.utf8))
        return try program.file("texts/words.txt", Data(Self.words.utf8))
    }

    @Test func aCodebookBesideTheTextIsUsedUnlessItIsNotWanted() throws {
        let text = try folder()
        for arguments in [[text], ["extract", text], ["extract", "--format", "text", text], ["texts/words.txt"]] {
            let output = try program.run(arguments).output
            #expect(output.contains("closing the river") && output.contains("codebook fathom.codebook: 1 actor, 1 concept"), "\(arguments)")
        }
        for arguments in [["--no-codebook", text], ["extract", "--no-codebook", text]] {
            let output = try program.run(arguments).output
            #expect(!output.contains("closing the river") && !output.contains("codebook"), "\(arguments)")
        }
        #expect(try !program.run(["extract", "-"], input: Data(Self.words.utf8)).output.contains("codebook"))
    }

    @Test func aCodebookThatIsNamedIsUsedForEveryText() throws {
        let text = try folder("stop\twatermen\n")
        let book = try program.file("mine.tsv", Data(Self.rows.utf8))
        let models = try #require(
            try program.json(["extract", "--format", "json", "--codebook", book, text, "@smallpox"]) as? [[String: Any]])
        #expect(models.count == 2)
        for model in models { #expect((model["codebook"] as? [String: Any])?["name"] as? String == "mine.tsv") }
        let links = try #require(try program.json(["links", "closing the river", text, "--json", "--codebook", book]) as? [String: Any])
        #expect((links["concepts"] as? [Any])?.count == 1 && links["codebook"] != nil)
        #expect(try program.run(["links", "closing the river", text, "--no-codebook"]).status == 1)
    }

    @Test func theSameCodebookGivesTheSameBytesAndAnEmptyOneChangesNone() throws {
        let text = try folder()
        let arguments = ["extract", "--format", "json", text]
        #expect(try program.run(arguments).output == program.run(arguments).output)
        let empty = try program.file("empty.tsv", Data("# nothing\n".utf8))
        #expect(try program.run(arguments + ["--codebook", empty]).output == program.run(arguments + ["--no-codebook"]).output)
    }

    static let wrong: [(rows: String, says: String)] = [
        ("actr\tstate\tIran", "1: no row begins with \"actr\"; did you mean \"actor\"?"),
        ("# x\nactor\tcountry\tIran", "2: \"country\" is no type of actor; there are: state, non-state"),
        ("actor state Iran", "1: nothing follows \"actor state Iran\"; the cells of a row are parted by tabs"),
        ("actor\tgruop\tIran", "did you mean \"group\"?"), ("threat\tisolation", "1: no cue phrase follows the name"),
        ("rule\toff\tgazeteer", "1: there is no rule \"gazeteer\"; did you mean \"gazetteer\"?"),
        ("rule\toff\tzzzzzzzz", "rules.md lists them"), ("rule\ton\tname", "here stands \"on\""),
        ("stop\ta\u{1B}[31m", "control character"), ("stop\t?", "has no letter"), ("define\tx", "the sentence is missing"),
        ("stop\t", "the phrase is missing after \"stop\""), ("actor\tstate", "the name is missing after \"actor\""),
        ("actor\t", "the type is missing"), ("rule\toff", "the cells of such a row are"), ("define\ta\tb\tc", "one cell too many"),
        ("actor\tstate\tIran\n\nactor\tstate\tIran", "3: \"Iran\" stands in line 1 already"),
        ("stop\t" + Array(repeating: "a", count: 30).joined(separator: " "), "at most 24 words"),
    ]

    @Test(arguments: wrong)
    func aWrongCodebookIsRefusedWithLineAndReason(rows: String, says: String) throws {
        let text = try folder(rows + "\n")
        let book = "texts/fathom.codebook"
        for arguments in [
            ["extract", "texts/words.txt"], ["texts/words.txt"], ["extract", "--codebook", book, text], ["codebook", "check", book],
            ["links", "Iran", "texts/words.txt"], ["--codebook", book, "@smallpox"],
        ] {
            let result = try program.run(arguments)
            #expect(result.status == 65 && result.output.isEmpty && !result.errors.hasControls, "\(arguments)")
            let lines = result.errors.split(separator: "\n")
            #expect(lines.count == 2 && lines[0].hasPrefix("fathom: ") && lines[1].hasPrefix("texts/fathom.codebook:"), "\(result.errors)")
            #expect(result.errors.contains(says), "\(result.errors)")
        }
        #expect(try program.run(["extract", "--no-codebook", text]).status == 0)
    }

    @Test func aLineThatIsNotUTF8AndManyWrongLinesAreTold() throws {
        let odd = try program.file("odd.tsv", Data(Array("stop\t".utf8) + [0xFF, 0x0A]))
        #expect(try program.run(["codebook", "check", odd]).errors.contains("odd.tsv:1: the line is not UTF-8"))
        let many = try program.file("many.tsv", Data(String(repeating: "x\ty\n", count: 1_000).utf8))
        let result = try program.run(["codebook", "check", many])
        #expect(result.errors.split(separator: "\n").count == 22 && result.errors.hasSuffix("and 980 more\n"))
    }

    @Test func whatIsNoFileOrTooLargeIsRefused() throws {
        let large = try program.file("large.tsv", Data(count: (4 << 20) + 1))
        let pipe = program.folder + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        for (path, says) in [(large, "4 MiB"), (pipe, "is no file"), (program.folder, "is no file"), ("nothing-here", "cannot open")] {
            let result = try program.run(["extract", "--codebook", path, "@smallpox"])
            #expect(result.status == 66 && result.errors.contains(says) && result.output.isEmpty, "\(path): \(result.errors)")
        }
        #expect(try program.run(["extract", "--codebook", large, "--no-codebook", "@smallpox"]).status == 64)
    }

    @Test func aStarterIsWrittenOnceAndHolds() throws {
        let starter = try program.run(["codebook", "new", "@smallpox"])
        #expect(starter.status == 0 && starter.errors.isEmpty && starter.output.contains("#actor\torganisation\tWHO"))
        let path = program.folder + "/own.codebook"
        let made = try program.run(["codebook", "new", "@smallpox", "-o", path])
        #expect(made.status == 0 && made.output.isEmpty && made.errors.contains("own.codebook"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == starter.output)
        try Data("stop\tmine\n".utf8).write(to: URL(fileURLWithPath: path))
        let refused = try program.run(["codebook", "new", "@smallpox", "-o", path])
        #expect(refused.status == 73 && refused.errors.contains("--force"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "stop\tmine\n")
        #expect(try program.run(["codebook", "check", path]).output == "\(path): 1 stop phrase\n")
        #expect(try program.run(["codebook", "new", "@smallpox", "-o", path, "--force"]).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == starter.output)
        #expect(try program.run(["codebook", "check", path]).output.contains("changes nothing"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder).allSatisfy { !$0.contains(".fathom-") })
    }

    /// The blocks of code in the manual's chapter.
    func examples() throws -> [Substring] {
        let manual = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/manual.md").standardized
        let chapter = try String(contentsOf: manual, encoding: .utf8).components(separatedBy: "### An example")
        return chapter[1].components(separatedBy: "\n## ")[0].components(separatedBy: "```\n").map { Substring($0) }
    }

    @Test func theExampleOfTheManualHolds() throws {
        let examples = try examples()
        _ = try program.file("smallpox.codebook", Data(examples[1].utf8))
        let lines = examples[3].split(separator: "\n", maxSplits: 1)
        let command = lines[0].dropFirst("$ fathom ".count).split(separator: " ").map(String.init)
        let result = try program.run(command)
        let output = result.output.split(separator: "\n").map { $0.hasPrefix(" ") ? $0 : $0.drop { $0 != " " } }
        let shown = lines[1].split(separator: "\n").map { $0.hasPrefix(" ") ? $0 : $0.drop { $0 != " " } }.filter { !$0.isEmpty }
        #expect(result.status == 0 && shown.count >= 4 && shown.allSatisfy { output.contains($0) }, "\(result.output)")
    }

    @Test func theExplorerNamesTheCodebookAndOpensATextWithoutABrokenOne() throws {
        _ = try folder()
        let terminal = try Tmux(program, columns: 100, rows: 30)
        try terminal.start("texts/words.txt")
        try terminal.wait { $0.contains("codebook fathom.codebook") && $0.contains("watermen") && $0.contains("closing the river") }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        _ = try program.file("texts/fathom.codebook", Data("rule\toff\tnme\n".utf8))
        try terminal.type(line: "clear")
        try terminal.wait { !$0.contains("ended") }
        try terminal.start("texts/words.txt")
        try terminal.wait {
            $0.contains("texts/fathom.codebook:1: there is no rule \"nme\"") && $0.contains("Iran") && !$0.contains("river")
        }
    }
}
