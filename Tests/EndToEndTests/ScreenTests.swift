import FathomScreen
import Foundation
import Testing

@Suite("What the terminal shows", .serialized)
struct ScreenTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// Texts of all widths: letters with marks, East Asian ones, emoji sequences, right to left ones, what has no width, what hides.
    static let samples = [
        "plain", "naïve", "e\u{301}te\u{301}", "中文字", "한국어", "ﾊﾝｶｸ", "ＦＵＬＬ", "😀", "👍🏽", "👨‍👩‍👧", "❤\u{FE0F}", "☎\u{FE0E}",
        "🇮🇷🇫🇷", "שלום", "مرحبا",
        "هٰذا", "हिन्दी", "ไทย", "a\u{200B}b", "a\u{200D}b", "\u{202E}abc\u{202C}", "\u{2067}abc\u{2069}", "─│┼", "…“”", "𝔸𝕓",
        "a\u{308}\u{301}\u{323}", "𓀀", "\u{FEFF}x",
    ]

    @Test func everyTextTakesTheColumnsThatTmuxGivesIt() throws {
        let lines = Self.samples.map { "    |\($0)|" }.joined(separator: "\n")
        let path = try program.file("samples.md", Data("# Samples\n\n\(lines)\n\nThe end.\n".utf8))
        let terminal = try Tmux(program, columns: 120, rows: 50)
        try terminal.start("--no-codebook \(path)")
        try terminal.wait(for: "The end.")
        try terminal.press("5")
        let screen = try terminal.wait { $0.contains("━ 5 Text") }
        let rows = screen.split(separator: "\n").filter { $0.filter { $0 == "|" }.count == 2 }
        #expect(rows.count == Self.samples.count)
        for (sample, row) in zip(Self.samples, rows) {
            let before = row.prefix { $0 != "|" }
            let inside = row.dropFirst(before.count + 1).prefix { $0 != "|" }
            #expect(CellWidth.columns(of: String(inside)) == CellWidth.columns(of: sample), "\(sample) became \(inside)")
        }
        let borders = Set(rows.compactMap { row in row.lastIndex(of: "│").map { CellWidth.columns(of: String(row[..<$0])) } })
        #expect(borders.count == 1, "the line right of the text stands in one column: \(borders)")
    }

    @Test func lateAnswersAndFocusReportsAreNeverTyped() throws {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start()
        try terminal.wait { $0.contains("▸ Iran") && !$0.contains("reading…") }
        try terminal.press("j")
        let before = try terminal.wait { $0.contains("▸ ISIS") && !$0.contains("Welcome") }
        try terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?2026;2$y\u{1B}[I\u{1B}[O\u{1B}[?62;22c")
        try terminal.press("?")
        try terminal.wait { $0 != before && $0.contains("In every pane") || $0.contains("In a list") }
        try terminal.press("Escape")
        try terminal.wait { $0 == before }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
    }

    @Test func keysHeldDownEndWhereSlowOnesDo() throws {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start()
        try terminal.wait { $0.contains("▸ Iran") && !$0.contains("reading…") }
        try terminal.type("jjj")
        let quick = try terminal.wait(for: "Actors › Russia")
        try terminal.type("jjkk")
        for key in ["k", "k", "k"] { try terminal.press(key) }
        try terminal.wait(for: "Actors › Iran")
        for name in ["ISIS", "its allies", "Russia"] {
            try terminal.press("j")
            try terminal.wait(for: "Actors › \(name)")
        }
        #expect(try terminal.screen() == quick)
    }

    /// Counts how often the kernel had the main thread wait for something: nothing may end its wait while nobody does anything.
    @Test func atRestNothingWakesIt() throws {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start()
        try terminal.wait { $0.contains("▸ Iran") && !$0.contains("reading…") }
        try terminal.type("jjj")
        try terminal.wait(for: "Actors › Russia")
        Thread.sleep(forTimeInterval: 1)
        let before = try waits(of: terminal)
        Thread.sleep(forTimeInterval: 2)
        #expect(try waits(of: terminal) == before)
    }

    private func waits(of terminal: Tmux) throws -> String {
        let pid = try terminal.pid()
        let status = try String(contentsOfFile: "/proc/\(pid)/task/\(pid)/status", encoding: .utf8)
        return try #require(status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }).description
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"])
    func everyTerminalShowsTheSameWords(type: String) throws {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start("--ascii", before: "TERM=\(type) ")
        try terminal.wait { $0.contains("> Iran") && !$0.contains("reading") }
        for key in ["j", "j", "5", "j", "Space", "k", "2"] { try terminal.press(key) }
        let shown = try terminal.wait { $0.contains("= 2 ! Threats") }
        try terminal.resize(columns: 80, rows: 25)
        try terminal.wait { $0 != shown }
        try terminal.resize(columns: 80, rows: 24)
        try terminal.wait { $0 == shown }
    }

    @Test func withNoColourNoColourIsSent() throws {
        let terminal = try Tmux(program, columns: 80, rows: 24)
        try terminal.start(before: "NO_COLOR=1 ")
        try terminal.wait { $0.contains("▸ Iran") && !$0.contains("reading…") }
        for key in ["j", "5", "j", "n"] { try terminal.press(key) }
        try terminal.wait(for: "━ 5 Text")
        let coloured = try terminal.styledScreen().matches(of: /\u{1B}\[[0-9;]*(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;[0-9;]*)?m/)
        #expect(coloured.isEmpty)
    }
}
