import FathomModel
import FathomScreen
import FathomText
import FathomUI
import Glibc

/// Times the finder among many entries: from the key to the frame, without a terminal.
struct FinderBench {
    /// Entries of the model that is searched.
    let entries: Int
    /// What is typed, letter by letter and then taken back; each ends with the line cleared.
    private static let typed = ["network of allies", "deterrence", "e", "rna", "zq", "the state of the region"]
    /// What the names of the entries are made of.
    private static let words = [
        "network", "of", "allies", "regional", "deterrence", "expansion", "influence", "the", "state", "threat", "border", "defence",
        "active",
        "militia", "sanctions", "against", "strategy", "region", "power", "forward", "missile", "programme", "economic", "pressure",
    ]

    /// Prints how long opening takes, and a keystroke.
    func report() {
        var state = State(texts: [model])
        let size = Size(columns: 120, rows: 40)
        _ = update(&state, .input(.resize(size)))
        let opening = time { press(.control("p"), &state, size) }
        var times: [Double] = []
        for words in Self.typed {
            for letter in words { times.append(time { press(.character(letter), &state, size) }) }
            for _ in words { times.append(time { press(Key(.backspace), &state, size) }) }
        }
        print("finder among \(entries) entries, 120x40, key to frame:")
        print("  opening \(rounded(opening)) ms, \(times.count) keys: median \(rounded(median(times))) ms,", terminator: " ")
        print("p95 \(rounded(percentile95(times))) ms, worst \(rounded(times.max() ?? 0)) ms")
    }

    private func press(_ key: Key, _ state: inout State, _ size: Size) {
        _ = update(&state, .input(.key(key)))
        _ = view(state, size)
    }

    private func time(_ work: () -> Void) -> Double {
        let start = Self.now()
        work()
        return milliseconds(from: start, to: Self.now())
    }

    /// The processor's time so far in nanoseconds: other programs that run meanwhile do not count.
    private static func now() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Concepts with names of two to six words, the same in every run.
    private var model: ArgumentModel {
        var seed: UInt64 = 11
        func next(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % limit
        }
        let concepts = (0..<entries).map { number in
            let name = (0..<2 + next(5)).map { _ in Self.words[next(Self.words.count)] }.joined(separator: " ")
            let id = ConceptID(ConceptKind.allCases[number % 4], number / 4 + 1)
            return Concept(
                id: id, name: name, variants: [], actorType: nil, mentions: [], weight: 1, trace: Trace(rule: "bench", confidence: 1))
        }
        let document = Document(reading: Array("A text without a concept.".utf8), name: "bench", format: .plain)
        return ArgumentModel(document: document, concepts: concepts, links: [])
    }

    private func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
