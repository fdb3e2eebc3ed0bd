import Foundation
import Testing

@Suite("fathom doctor")
struct DoctorCommandTests {
    let program: Program

    init() throws {
        program = try Program()
        program.environment["TERM"] = "xterm-256color"
        program.environment["EDITOR"] = "/bin/sh"
    }

    /// The lines of the report whose name is `name`, blanks squeezed.
    private func lines(_ report: String, _ name: String) -> [String] {
        report.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
            .filter { $0.split(separator: " ").dropFirst().first.map(String.init) == name }
    }

    @Test func allIsWellInAFreshHome() throws {
        let result = try program.run(["doctor"])
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.hasSuffix("All that Fathom needs works.\n"))
        #expect(lines(result.output, "type") == ["ok type xterm-256color"])
        #expect(lines(result.output, "store") == ["ok store none yet; the first note makes it"])
        #expect(!FileManager.default.fileExists(atPath: program.folder + "/.local"))
    }

    @Test func notesAndBackupsAreCounted() throws {
        #expect(try program.run(["note", "add", "--section", "1", "--text", "walnut", "@iran-isis-strategy"]).status == 0)
        #expect(try program.run(["backup", "now"]).status == 0)
        let report = try program.run(["doctor"]).output
        #expect(lines(report, "store").first?.hasPrefix("ok store whole: 1 note, 1 text, ") == true)
        #expect(lines(report, "backups").first?.contains(" and whole, ") == true)
        #expect(!report.contains("walnut"))
    }

    @Test func aDamagedStoreIsAFaultAndIsLeftAlone() throws {
        let store = program.folder + "/notes.sqlite"
        try "no database".write(toFile: store, atomically: false, encoding: .utf8)
        let result = try program.run(["doctor", "--store", store])
        #expect(result.status == 1)
        #expect(result.errors == "fathom: 1 thing does not work: store\n")
        #expect(lines(result.output, "store").first?.contains("is no store of notes") == true)
        #expect(try String(contentsOfFile: store, encoding: .utf8) == "no database")
    }

    @Test func whatIsWrongWithSettingsAndEditorIsSaid() throws {
        program.environment["EDITOR"] = "nonesuch\u{1B}[31m"
        program.environment["FATHOM_THEME"] = "pink"
        let result = try program.run(["doctor"])
        #expect(result.status == 1)
        #expect(result.errors == "fathom: 2 things do not work: editor, theme\n")
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test func anOddTerminalIsNoFault() throws {
        program.environment["TERM"] = "dumb"
        program.environment["LC_ALL"] = "C"
        let result = try program.run(["doctor"])
        #expect(result.status == 0)
        #expect(lines(result.output, "type").first?.hasPrefix("note type \"dumb\" is not known here") == true)
        #expect(lines(result.output, "locale").first?.hasPrefix("note locale no UTF-8") == true)
    }

    @Test func theSameAsJSON() throws {
        struct Report: Decodable {
            struct Finding: Decodable {
                let area, name, standing, words: String
                let advice: String?
            }
            let works: Bool
            let findings: [Finding]
        }
        let output = try program.run(["doctor", "--json"]).output
        let report = try JSONDecoder().decode(Report.self, from: Data(output.utf8))
        #expect(report.works && report.findings.contains { $0.area == "terminal" && $0.name == "type" && $0.standing == "ok" })
    }
}
