import FathomModel
import FathomScreen
import FathomText
import FathomUI
import Glibc

/// Times the editor in a note of 100,000 characters: from the key to the frame, without a terminal.
struct EditorBench {
    /// What is pressed in turn, the cursor in the middle of the note.
    private static let keys: [Key] = [
        .character("x"), .character(" "), Key(.left), Key(.up), Key(.down), Key(.enter), Key(.backspace), Key(.delete), .control("w"),
        .control("y"), .alt("u"), .control("r"), Key(.pageUp), Key(.pageDown),
    ]

    /// Prints what a key takes in a note of one line and in one of many.
    func report() {
        for lines in [1, 1_000] {
            var state = State(texts: [ArgumentModel(empty: Document(reading: Array("A text.".utf8), name: "bench", format: .plain))])
            let size = Size(columns: 120, rows: 40)
            _ = update(&state, .input(.resize(size)))
            press(.character("a"), &state, size)
            let pasting = time { _ = update(&state, .input(.paste(Self.note(lines: lines)))) }
            for _ in 0..<20 { press(Key(.pageUp), &state, size) }
            var times: [Double] = []
            for _ in 0..<40 { for key in Self.keys { times.append(time { press(key, &state, size) }) } }
            print("editor, 100,000 characters in \(lines) lines, 120x40, key to frame: pasting \(rounded(pasting)) ms,", terminator: " ")
            print("median \(rounded(median(times))) ms, p95 \(rounded(percentile95(times))) ms, worst \(rounded(times.max() ?? 0)) ms")
        }
    }

    private static func note(lines: Int) -> String {
        var seed: UInt64 = 11
        let words = (0..<18_000).map { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return String(repeating: "w", count: 1 + Int(seed >> 33) % 9)
        }
        let share = words.count / lines
        return (0..<lines).map { words[$0 * share..<($0 + 1) * share].joined(separator: " ") }.joined(separator: "\n")
    }

    private func press(_ key: Key, _ state: inout State, _ size: Size) {
        _ = update(&state, .input(.key(key)))
        _ = view(state, size)
    }

    private func time(_ work: () -> Void) -> Double {
        let start = PseudoTerminal.now()
        work()
        return milliseconds(from: start, to: PseudoTerminal.now())
    }

    private func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
