import Foundation
import Testing

@Suite("fathom import") struct ImportCommandTests {
    let program: Program
    let study = "@iran-isis-strategy"

    init() throws {
        program = try Program()
    }

    /// A note and a correction, exported, the store wiped, and brought in.
    @Test(arguments: ["study.qdpx", "study.jsonld", "study.json", "study.vault"])
    func whatWasExportedComesBackOnceAndIsTakenBackInOneGo(_ name: String) throws {
        let file = program.folder + "/" + name
        let format =
            ["qdpx": "qdpx", "jsonld": "webannotation", "json": "json", "vault": "vault"][String(name.split(separator: ".")[1])] ?? ""
        #expect(try program.run(["note", "add", "--section", "1", "--text", "Mind this. #x", study]).status == 0)
        #expect(try program.run(["concept", "define", "ISIS", "An armed group.", study]).status == 0)
        #expect(try program.run(["export", format, study, "-o", file]).status == 0)
        let before = try program.run(["note", "list", study, "--json"]).output
        let store = program.folder + "/other.sqlite"
        let taken = try program.run(["import", file, study, "--store", store])
        #expect(taken.status == 0 && taken.output.contains("1 note and 1 correction"))
        #expect(try program.run(["note", "list", study, "--json", "--store", store]).output == before)
        #expect(try program.run(["concept", "list", study, "--json", "--store", store]).output.contains("An armed group."))
        #expect(try program.run(["import", file, study, "--store", store]).output.hasPrefix("nothing new"))
        #expect(try program.run(["undo", study, "--store", store]).status == 0)
        #expect(try program.run(["note", "list", study, "--store", store]).output.contains("Mind this") == false)
    }

    @Test func strictAndDryRunTakeNothingOver() throws {
        let table = try program.file("codes.csv", Data("name,kind\nISIS,threat\nquince jelly,strategy\n".utf8))
        let report = program.folder + "/lost.json"
        let strict = try program.run(["import", table, study, "--strict", "--losses", report])
        #expect(strict.status == 65 && strict.errors.contains("1 codes of which the text says nothing"))
        #expect(try String(contentsOfFile: report, encoding: .utf8).contains("quince jelly"))
        #expect(try program.run(["import", table, study, "--dry-run"]).output.contains("would take over") || strict.status == 65)
        #expect(try program.run(["corrections", study]).output.contains("quince") == false)
    }

    /// Files that are not taken, by their names and contents, and what is said of them.
    static let refused: [(String, String, String)] = [
        ("a.qdc", "<!DOCTYPE CodeBook><CodeBook/>", "document type"),
        ("a.json", "{\"a\": ", "broken JSON"), ("a.txt", "words", "no format"),
        ("a.qdpx", "PK\u{3}\u{4} and nothing more", "broken ZIP"),
    ]

    @Test(arguments: refused)
    func whatIsRefusedIsSaidInASentence(_ name: String, _ content: String, _ words: String) throws {
        let result = try program.run(["import", try program.file(name, Data(content.utf8)), study])
        #expect(result.status == 65 && result.errors.contains(words) && result.output.isEmpty)
    }
}
