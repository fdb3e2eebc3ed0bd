import Foundation
import Testing

@Suite("Long texts, and texts in several files", .serialized)
struct LongTextTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// About `count` bytes of paragraphs that differ from each other.
    static func text(bytes count: Int) -> Data {
        let actors = ["Iran", "Iraq", "Russia", "Turkey", "the United States", "Egypt", "Saudi Arabia", "Israel"]
        let acts = [
            "built a network of allies against", "imposed economic sanctions on", "signed a security agreement with",
            "expanded its military presence near",
        ]
        var text = "A long text\n\n"
        var number = 0
        while text.utf8.count < count {
            let (one, other) = (actors[number % 8], actors[(number / 8 + number + 1) % 8])
            text += "In year \(number), \(one) \(acts[number / 3 % 4]) \(other). As a result, the influence of \(one) in region "
            text += "\(number / 7) increased, which threatened farmers of district \(number / 11).\n\n"
            number += 1
        }
        return Data(text.utf8)
    }

    @Test func severalTextsGiveWhatEachGivesAlone() throws {
        let one = try program.file("one.txt", Self.text(bytes: 4_000))
        let both = try program.run(["extract", "--format", "text", one, "@smallpox"])
        let alone = try [one, "@smallpox"].map { try program.run(["extract", "--format", "text", $0]).output }
        #expect(both.status == 0)
        #expect(both.output.hasPrefix(alone[0]) && both.output.hasSuffix(alone[1]))
        let models = try #require(try program.json(["extract", "--format", "json", one, "@smallpox"]) as? [NSDictionary])
        let singles = try [one, "@smallpox"].map { try program.json(["extract", "--format", "json", $0]) as? NSDictionary }
        #expect(models == singles.compactMap(\.self))
    }

    @Test(arguments: ["text", "json"])
    func joinedTextsGiveTheBytesOfTheirConcatenation(format: String) throws {
        let whole = Self.text(bytes: 9_000)
        _ = try program.file("a.txt", whole)
        let together = try program.run(["extract", "--format", format, "a.txt"]).output
        // Cut inside a word: nothing is put between the parts.
        _ = try program.file("a.txt", whole.prefix(3_003))
        _ = try program.file("b.txt", whole.dropFirst(3_003).prefix(2_500))
        _ = try program.file("c.txt", whole.dropFirst(5_503))
        let joined = try program.run(["extract", "--join", "--format", format, "a.txt", "b.txt", "c.txt"])
        #expect(joined.status == 0)
        #expect(joined.output == together)
    }

    @Test func theSameTextGivesTheSameBytesAgain() throws {
        let path = try program.file("text.txt", Self.text(bytes: 60_000))
        let first = try program.run(["extract", "--format", "json", path])
        let second = try program.run(["extract", "--format", "json", path])
        #expect(first.status == 0 && first.output == second.output)
    }

    @Test func tenMegabytesOpenAreReadAndStopAtEsc() throws {
        _ = try program.file("long.txt", Self.text(bytes: 10_000_000))
        let terminal = try Tmux(program, columns: 120, rows: 32)
        try terminal.start("long.txt")
        try terminal.wait(moving: true) { $0.contains("In year 0") }
        try terminal.wait(moving: true) { $0.contains("Esc stops") && $0.contains("of 10.0 MB") && $0.contains("left") }
        try terminal.press("l")
        try terminal.wait(moving: true) { $0.contains("━ 5 Text") }
        try terminal.press("G")
        try terminal.wait(moving: true) { !$0.contains("In year 0,") && $0.contains("Esc stops") }
        try terminal.press("Escape")
        let stopped = try terminal.wait { $0.contains("r reads on") }
        #expect(stopped.contains("% of the text"))
        try terminal.press("1")
        try terminal.wait { $0.contains("% read") && $0.contains("▸") && !$0.contains("Esc stops") }
        try terminal.press("r")
        try terminal.wait(moving: true) { $0.contains("Esc stops") }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
    }

    @Test func aShortTextShowsNoProgress() throws {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("@smallpox")
        let shown = try terminal.wait { $0.contains("Actors") && !$0.contains("reading…") }
        #expect(!shown.contains("Esc stops"))
        try terminal.press("r")
        try terminal.wait { $0.contains("The whole text has been read.") }
    }
}
