import Foundation
import Testing

@Suite("fathom export")
struct ExportCommandTests {
    let program: Program
    let text: String

    init() throws {
        program = try Program()
        text = try program.file("text.txt", Data("Iran built a network of allies. ISIS threatened Iraq.\n".utf8))
    }

    @Test(arguments: ["json", "jsonl", "graphml", "gexf", "dot", "canvas", "report", "html", "svg", "bibtex", "csl"])
    func aFormatOfOneFileIsTheSameOnTheOutputAndInAFile(_ format: String) throws {
        let shown = try program.run(["export", format, text])
        #expect(shown.status == 0 && !shown.output.isEmpty && !shown.output.hasControls)
        let path = program.folder + "/out." + format
        #expect(try program.run(["export", format, text, "-o", path]).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == shown.output)
    }

    @Test func aFolderIsFilledAndNotOverwritten() throws {
        let folder = program.folder + "/tables"
        #expect(try program.run(["export", "csv", text, "-o", folder]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names == [".fathom-export", "concepts.csv", "links.csv", "matrix.csv", "mentions.csv", "notes.csv", "sections.csv"])
        let again = try program.run(["export", "csv", text, "-o", folder])
        #expect(again.status == 73 && again.errors.contains("--force"))
        #expect(try program.run(["export", "csv", text, "-o", folder, "--force"]).status == 0)
    }

    /// The files of an older export go with the new one, as far as Fathom wrote them and nobody changed them; what is changed or somebody else's stays.
    @Test func anExportLeavesNothingStaleAndTakesNothingOfOthers() throws {
        let folder = program.folder + "/vault"
        for words in ["First.", "Second.", "Third."] {
            #expect(try program.run(["note", "add", "--whole", "--text", words, text]).status == 0)
        }
        #expect(try program.run(["export", "vault", text, "-o", folder]).status == 0)
        try Data("edited".utf8).write(to: URL(fileURLWithPath: folder + "/Notes/Note 1.md"))
        try Data("edited".utf8).write(to: URL(fileURLWithPath: folder + "/Notes/Note 3.md"))
        try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/Notes/Note 9.md"))
        for number in ["1", "2"] { #expect(try program.run(["note", "delete", number]).status == 0) }
        let again = try program.run(["export", "vault", text, "-o", folder, "--force"])
        #expect(again.status == 0)
        #expect(again.errors.contains("removed 1 of the older export: \"Notes/Note 2.md\""), "\(again.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/Notes").sorted()
        #expect(names == ["Note 1.md~", "Note 3.md", "Note 3.md~", "Note 9.md"])
        #expect(try String(contentsOfFile: folder + "/Notes/Note 3.md~", encoding: .utf8) == "edited")
        #expect(try program.run(["export", "vault", text, "-o", folder, "--force"]).errors.contains("older export") == false)
    }

    @Test func aRecordThatNamesOtherPlacesRemovesNothing() throws {
        let folder = program.folder + "/tables", digest = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"
        let secret = try program.file("secret.txt", Data("secret".utf8))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let record = ["../secret.txt", secret, "./../secret.txt", "a//secret.txt"].map { "\(digest)  \($0)\n" }.joined()
        try Data(record.utf8).write(to: URL(fileURLWithPath: folder + "/.fathom-export"))
        #expect(try program.run(["export", "csv", text, "-o", folder, "--force"]).status == 0)
        #expect(FileManager.default.fileExists(atPath: secret))
    }

    @Test func notesAndCorrectionsAreToldUnlessOnlyTheMachineIsAsked() throws {
        #expect(try program.run(["note", "add", "--whole", "--text", "Mind the allies.", text]).status == 0)
        #expect(try program.run(["concept", "define", "Iran", "A state.", text]).status == 0)
        let told = try program.run(["export", "jsonl", text])
        #expect(told.output.contains("Mind the allies.") && told.output.contains("A state."))
        let machine = try program.run(["export", "jsonl", text, "--machine"])
        #expect(machine.status == 0 && !machine.output.contains("Mind the allies.") && !machine.output.contains("A state."))
    }

    @Test func strictWritesNothingWhereSomethingWouldBeLost() throws {
        let path = program.folder + "/source.bib"
        let result = try program.run(["export", "bibtex", text, "-o", path, "--strict"])
        #expect(result.status == 65 && result.errors.contains("nothing was written"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func whatIsLostIsToldAndKeptOnRequest() throws {
        let path = program.folder + "/lost.json"
        let result = try program.run(["export", "csl", text, "--losses", path])
        #expect(result.status == 0 && result.errors.contains("left out:"))
        let report = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path))) as? [String: Any]
        #expect(report?["format"] as? String == "csl" && (report?["losses"] as? [Any])?.isEmpty == false)
    }

    /// Command lines that cannot be obeyed, and the status that says so.
    static let mistakes: [([String], Int32)] = [
        (["export"], 64), (["export", "xls", "@smallpox"], 64), (["export", "csv", "@smallpox"], 64),
        (["export", "vault", "@smallpox"], 64),
        (["export", "dot", "nowhere.txt"], 66),
        (["export", "dot", "@smallpox", "-o", "no/such/folder/x.dot"], 73),
    ]

    @Test(arguments: mistakes)
    func mistakesAreTold(_ arguments: [String], _ status: Int32) throws {
        let result = try program.run(arguments)
        #expect(result.status == status && result.errors.hasPrefix("fathom: ") && result.output.isEmpty)
    }
}
