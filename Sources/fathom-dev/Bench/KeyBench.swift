import CFathomData
import FathomExtraction
import FathomScreen
import FathomTerminal
import FathomText
import FathomUI
import Glibc

/// Times and weighs keys in the bundled study without a terminal: what `update`, `view` and the writer take, and how many bytes are sent.
struct KeyBench {
    /// Presses of each key.
    let presses: Int
    /// Whether the bytes of one press of each key are printed, escapes made visible.
    var showsBytes = false

    /// What is pressed: keys that lead there, and the two that are pressed in turn, many of the one and then many of the other.
    private static let cases: [(name: String, size: Size, before: [String], keys: (String, String))] = [
        ("a list, by a row", Size(columns: 80, rows: 24), [], ("j", "k")),
        ("a list, by a row", Size(columns: 120, rows: 40), [], ("j", "k")),
        (held, Size(columns: 80, rows: 24), [], ("j", "k")),
        (held, Size(columns: 120, rows: 40), [], ("j", "k")),
        ("the text beside lists, by a line", Size(columns: 80, rows: 24), ["5"], ("j", "k")),
        ("the text beside lists, by a line", Size(columns: 120, rows: 40), ["5"], ("j", "k")),
        ("the text beside lists, by a page", Size(columns: 80, rows: 24), ["5"], ("Space", "b")),
        ("the text zoomed, by a line", Size(columns: 80, rows: 24), ["5", "z"], ("j", "k")),
        ("the text zoomed, by a page", Size(columns: 80, rows: 24), ["5", "z"], ("Space", "b")),
        ("the text alone, by a line", Size(columns: 40, rows: 12), ["5"], ("j", "k")),
    ]

    /// The case of a key that is held down, and comes again before the screen is at rest.
    private static let held = "a list, the key held down"

    /// What one press took, in milliseconds of the processor and in bytes.
    private struct Cost {
        var update = 0.0, view = 0.0, write = 0.0, bytes = 0.0
        /// Bytes on a terminal that scrolls a part of its columns.
        var fewestBytes = 0.0
    }

    /// Prints a row for each case.
    func report() {
        print("keys in the bundled study, without a terminal; medians")
        print("ms of update + view + write (p95 of their sum), bytes (where columns can be scrolled)")
        let model = Extractor().model(of: Document(reading: study, name: "@study", format: .markdown))
        for (name, size, before, keys) in Self.cases {
            var state = State(texts: [model])
            state.themes = ThemeWish()
            _ = update(&state, .background(.rgb(0, 0, 0)))
            _ = update(&state, .input(.resize(size)))
            for key in before { press(key, &state) }
            _ = update(&state, .pause)
            report("\(name), \(size.columns)x\(size.rows)", costs(of: keys, &state, size, isHeld: name == Self.held))
        }
    }

    private func report(_ name: String, _ costs: [Cost]) {
        let parts = [costs.map(\.update), costs.map(\.view), costs.map(\.write)].map { Self.rounded(median($0)) }
        let tail = Self.rounded(percentile95(costs.map { $0.update + $0.view + $0.write }))
        let padded = name + String(repeating: " ", count: max(0, 42 - name.count))
        let bytes = [costs.map(\.bytes), costs.map(\.fewestBytes)].map { Int(median($0)) }
        print("  \(padded) \(parts.joined(separator: " + ")) (\(tail)) ms, \(bytes[0]) (\(bytes[1])) bytes")
    }

    private func costs(of keys: (String, String), _ state: inout State, _ size: Size, isHeld: Bool) -> [Cost] {
        var (writer, fewest) = (ScreenBytes(), ScreenBytes(scrollsColumns: true))
        var shown = view(state, size)
        var costs: [Cost] = []
        for key in Array(repeating: keys.0, count: presses) + Array(repeating: keys.1, count: presses) {
            var times = [Self.now()]
            press(key, &state, isHeld: isHeld)
            times.append(Self.now())
            let frame = view(state, size, over: shown)
            times.append(Self.now())
            let bytes = writer.change(from: shown, to: frame)
            times.append(Self.now())
            let spans = zip(times, times.dropFirst()).map { milliseconds(from: $0, to: $1) }
            if showsBytes, costs.count == 2 { print(Self.visible(bytes)) }
            let least = fewest.change(from: shown, to: frame)
            let (sent, fewestSent) = (Double(bytes.count), Double(least.count))
            costs.append(Cost(update: spans[0], view: spans[1], write: spans[2], bytes: sent, fewestBytes: fewestSent))
            shown = frame
        }
        return costs.filter { $0.bytes > 0 }
    }

    private func press(_ name: String, _ state: inout State, isHeld: Bool = false) {
        if let key = Key(name: name) { _ = update(&state, isHeld ? .repeated(.key(key)) : .input(.key(key))) }
    }

    private var study: [UInt8] {
        let study = unsafe fathom_resource_at(0)
        return unsafe Array(UnsafeBufferPointer(start: study.bytes, count: study.count))
    }

    private static func visible(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "␛").replacing("\r", with: "␍").replacing("\n", with: "␊")
    }

    private static func rounded(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }

    /// The processor's time so far in nanoseconds: other programs that run meanwhile do not count.
    private static func now() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
