import Glibc

/// A program to time: how it is started, what its first complete frame shows, and how it is left.
struct Contestant {
    let name: String
    let command: [String]
    /// Words that are all on the screen once the frame is complete: one of the text and one of the status line.
    let expected: [String]
    let quit: String
}

/// What one run of a contestant took.
struct Run {
    /// Milliseconds from start to the complete first frame.
    var frame = 0.0
    /// Bytes of that frame.
    var frameBytes = 0
    /// Milliseconds from a key to the last byte of its answer, one a key.
    var keys: [Double] = []
    /// Bytes of those answers, one a key.
    var keyBytes: [Double] = []
    /// Greatest resident memory in KiB.
    var memory = 0
}

/// Runs a contestant once: first frame, then `presses` of j and as many of k.
func run(_ contestant: Contestant, presses: Int) throws(PseudoTerminal.Failure) -> Run {
    let terminal = try PseudoTerminal(contestant.command)
    var result = Run()
    var seen: [UInt8] = []
    var complete: UInt64?
    while complete == nil {
        guard let piece = terminal.read(within: 3_000) else {
            throw PseudoTerminal.Failure(description: "\(contestant.name) did not show \(contestant.expected)")
        }
        seen += piece.bytes
        let text = readable(seen)
        if contestant.expected.allSatisfy({ text.contains($0) }) { complete = piece.at }
    }
    while let piece = terminal.read(within: 60) { seen += piece.bytes }
    result.frame = milliseconds(from: terminal.started, to: complete ?? terminal.started)
    result.frameBytes = seen.count
    for key in Array(repeating: "j", count: presses) + Array(repeating: "k", count: presses) {
        let answer = press(key, terminal)
        result.keys.append(answer.milliseconds)
        result.keyBytes.append(Double(answer.bytes))
    }
    result.memory = terminal.quit(contestant.quit)
    return result
}

/// Types a key and takes the answer: all that comes until 8 ms of silence.
private func press(_ key: String, _ terminal: PseudoTerminal) -> (milliseconds: Double, bytes: Int) {
    let sent = PseudoTerminal.now()
    terminal.type(key)
    var last = sent
    var count = 0
    while let piece = terminal.read(within: count == 0 ? 100 : 8) {
        last = piece.at
        count += piece.bytes.count
    }
    return (milliseconds(from: sent, to: last), count)
}

/// Milliseconds between two moments of the monotonic clock.
func milliseconds(from start: UInt64, to end: UInt64) -> Double {
    Double(end &- start) / 1_000_000
}

/// The letters of a terminal's stream, escape sequences taken out; a jump of the cursor reads as a blank.
func readable(_ bytes: [UInt8]) -> String {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
        guard bytes[index] == 0x1B, index + 1 < bytes.count else {
            kept.append(bytes[index])
            index += 1
            continue
        }
        index += 2
        guard bytes[index - 1] == UInt8(ascii: "[") else { continue }
        while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
        index += 1
    }
    return String(decoding: kept, as: UTF8.self)
}

/// The middle value; of an even count the upper of the two. 0 for none.
func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
}

/// The value that a quarter lies below: what a start takes on a machine that others use as well, where the median tells of them. 0 for none.
func quarter(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 4]
}

/// The value that 95 of 100 do not exceed. 0 for none.
func percentile95(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[min(values.count - 1, values.count * 95 / 100)]
}
