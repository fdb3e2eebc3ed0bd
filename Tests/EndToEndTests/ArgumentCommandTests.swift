import Foundation
import Testing

@Suite("The argument from the shell")
struct ArgumentCommandTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    static let words = """
        The council built a sea wall against storm floods. The sea wall led to higher taxes.

        Nobody was surprised by this at all.
        """

    @Test func gapsAreListedWithCounts() throws {
        let text = try program.file("words.txt", Data(Self.words.utf8))
        let output = try program.run(["gaps", text]).output
        #expect(output.contains("Sections without a note (1)"))
        #expect(output.contains("Nobody was surprised by this at all."))
        let parsed = try #require(try program.json(["gaps", text, "--format", "json"]) as? [String: Any])
        let silent = try #require(parsed["sentences_without_find"] as? [[String: Any]])
        #expect(silent.contains { $0["text"] as? String == "Nobody was surprised by this at all." })
    }

    @Test func aNoteClosesItsGap() throws {
        let text = try program.file("words.txt", Data(Self.words.utf8))
        let store = program.folder + "/gaps.sqlite"
        _ = try program.run(["note", "add", "--section", "1", "--text", "seen", text, "--store", store])
        #expect(try program.run(["gaps", text, "--store", store]).output.contains("Sections without a note (0)"))
    }

    @Test func aMapHasABoxForEveryConcept() throws {
        let output = try program.run(["map", "@smallpox"]).output
        #expect(output.contains("╭──") && output.contains("▸"))
        let plain = try program.run(["map", "--ascii", "@smallpox"])
        #expect(plain.status == 0 && plain.output.contains("+---") && !plain.output.contains("╭"))
        let text = try program.file("empty.txt", Data("Nothing.\n".utf8))
        #expect(try program.run(["map", text]).output.isEmpty)
    }

    @Test func aPathTellsItsSentencesAndItsStatus() throws {
        let found = try program.run(["path", "a1", "c1", "@smallpox"])
        #expect([0, 1].contains(found.status))
        let text = try program.file("words.txt", Data(Self.words.utf8))
        #expect(try program.run(["path", "no such thing", "a1", text]).status == 1)
        #expect(try program.run(["path", "a1", "a1", "@smallpox"]).status == 64)
    }
}
