import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

/// What holds for any state, any size and any keys.
@Suite struct PropertyTests {
    /// Keys that lead to states worth drawing at every size.
    static let paths: [String] = [
        "", "Enter n", "6 w", "7 a x", "a x Esc", "? G", "4 G l", "6 s ?", "Ctrl-p a l", ": n", "Enter n H", "f", "? / n", "C",
        "C Tab j G", "L j ?", "C Enter",
        "!", "! G Enter", "p", "p a Enter j Enter", "3 p e Enter ?", "v",
        "v - - j l", "3 v z", "x", "x s G", "x g Enter", "x Tab t ?",
        "5 / t h e", "5 / t h e Enter N", "& c o Enter s", "5 & b e l l s Enter G", "5 m a B", "' ",
    ]

    @Test(arguments: paths)
    func framesAreWellFormedAtEverySize(_ path: String) {
        var replay = Replay(State(texts: [SampleModel.model, SampleModel.empty], greeting: true), size: Size(columns: 120, rows: 30))
        for name in path.split(separator: " ") { replay.press(String(name)) }
        for columns in [0, 1, 2, 3, 5, 8, 11, 12, 20, 33, 59, 60, 99, 100, 200] {
            for rows in [0, 1, 2, 3, 4, 5, 7, 8, 13, 14, 60] {
                let size = Size(columns: columns, rows: rows)
                let frame = view(replay.state, size)
                #expect(frame.size == size)
                #expect(frame.isWellFormed, "\(path) at \(columns)x\(rows)")
                if let cursor = frame.cursor { #expect(Rect(size).contains(cursor)) }
            }
        }
    }

    @Test(arguments: [Size(columns: 60, rows: 14), Size(columns: 80, rows: 24), Size(columns: 100, rows: 14), Size(columns: 200, rows: 60)])
    func panesDoNotOverlap(_ size: Size) {
        for focus in PaneID.allCases {
            let layout = Layout(size, Layout.Wish(focus: focus, drawer: .notes, counts: [30, 0, 3, 12]))
            let rects = Array(layout.panes.values) + layout.separators + [layout.title, layout.status, layout.hints]
            for (index, rect) in rects.enumerated() {
                #expect(Rect(size).intersection(rect) == rect)
                for other in rects[(index + 1)...] { #expect(rect.intersection(other).isEmpty) }
            }
            #expect(layout.panes[.text] != nil)
        }
    }

    @Test func randomKeysNeverTrapAndReplayToTheSameBytes() {
        let first = run(1)
        let isSteady = first == run(1)
        #expect(isSteady)
        let differs = first != run(2)
        #expect(differs)
    }

    /// Presses 2,000 random keys, clicks, pastes and resizes, and returns the last frames.
    private func run(_ seed: UInt64) -> String {
        var random = Numbers(seed)
        let keys = Keymap.bindings.filter { $0.action != .quitAtOnce }.flatMap(\.keys) + Key.characters("0123456789xé漢")
        var replay = Replay(State(texts: [SampleModel.model, SampleModel.empty]), size: Size(columns: 80, rows: 24))
        var golden = ""
        for step in 0..<2_000 {
            replay.send(event(step, keys, &random, &replay))
            if step % 50 == 0 {
                #expect(replay.frame.isWellFormed)
                golden = replay.frame.golden
            }
        }
        return golden + replay.frame.golden
    }

    private func event(_ step: Int, _ keys: [Key], _ random: inout Numbers, _ replay: inout Replay) -> Event {
        let place = Position(column: random.below(130), row: random.below(50))
        switch random.below(24) {
        case 0: return .input(.mouse(Mouse([.press, .doubleClick, .wheelUp, .wheelDown, .release][random.below(5)], at: place)))
        case 1: return .input(.paste("words\nof a paste\r\nthat ends \u{1b}[31m"))
        case 2:
            let size = Size(columns: random.below(130), rows: random.below(45))
            replay.resize(to: size)
            return .input(.resize(size))
        case 3: return .pause
        case 4 where step % 7 == 0: return .modelReady(text: random.below(3), SampleModel.model)
        case 5 where step % 9 == 0: return .failed("It did not work.", draft: nil)
        default: return .input(.key(keys[random.below(keys.count)]))
        }
    }
}

/// Numbers that look random and are the same for the same seed.
struct Numbers {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// The next number from 0 up to `bound`.
    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % max(1, bound)
    }
}
