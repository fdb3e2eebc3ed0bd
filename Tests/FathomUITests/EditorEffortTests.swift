import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// What a key costs in a long note, counted in characters that are looked at to part lines into rows: no more than what shows, whatever the note's length.
@Suite struct EditorEffortTests {
    private static let size = Size(columns: 80, rows: 24)
    /// Keys that move and change in every way, the cursor in the middle of the note.
    private static let keys = [
        "x", "Left", "Up", "Down", "Enter", "Backspace", "Delete", "Ctrl-w", "Ctrl-y", "Alt-u", "Ctrl-r", "PgUp", "PgDn",
    ]

    @Test(arguments: [1, 40, 2_000])
    func aKeyInALongNoteLooksAtWhatShows(_ lines: Int) throws {
        var replay = Self.replay(lines: lines)
        for _ in 0..<40 { replay.press("PgUp") }
        for name in Self.keys {
            let before = try Self.work(replay)
            replay.press(name)
            let spent = try Self.work(replay) - before
            let isSplit = ["Enter", "Backspace", "Alt-u", "Ctrl-r"].contains(name)
            #expect(spent <= (isSplit ? 110_000 : 24 * 80), "\(name) in \(lines) lines looks at \(spent) characters")
        }
    }

    @Test func rowsKeptThroughChangesAreThoseMadeAnew() {
        var random = Seeded(seed: 5)
        for _ in 0..<60 {
            var line = EditorLine(Self.random(200, &random))
            let columns = Int.random(in: 1...30, using: &random)
            line.keepRows(columns: columns)
            for _ in 0..<40 {
                let start = Int.random(in: 0...line.count, using: &random)
                let end = min(line.count, start + Int.random(in: 0...12, using: &random))
                line.replace(start..<end, with: EditorLine(Self.random(Int.random(in: 0...12, using: &random), &random)))
                #expect(line.rows(columns: columns) == EditorLine(line.characters).rows(columns: columns))
            }
        }
    }

    private static func random(_ count: Int, _ random: inout Seeded) -> [Character] {
        (0..<count).map { _ in Array("ab  漢é-\t").randomElement(using: &random) ?? "a" }
    }

    /// An explorer with a note of 100,000 characters in so many lines.
    private static func replay(lines: Int) -> Replay {
        var replay = Replay(State(texts: [SampleModel.model]), size: size)
        replay.press("a")
        var random = Seeded(seed: 3)
        let words = (0..<lines).map { _ in
            (0..<16_000 / lines).map { _ in String(repeating: "w", count: Int.random(in: 1...10, using: &random)) }.joined(separator: " ")
        }
        replay.send(.input(.paste(words.joined(separator: "\n"))))
        return replay
    }

    private static func work(_ replay: Replay) throws -> Int {
        try #require(replay.state.editor).lines.reduce(0) { $0 + $1.work }
    }
}

/// Numbers that are the same in every run.
private struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
