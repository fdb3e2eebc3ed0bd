import FathomScreen

/// Turns the bytes of a terminal into keys, mouse reports and pasted text.
///
/// A value without a clock: the caller says when bytes came, and calls `pause` once nothing more came for `patience`. Sequences that mean
/// nothing here - late replies, reports never asked for, keys unknown - are swallowed whole, never typed; bytes that are no UTF-8 too.
struct InputDecoder {
    /// Milliseconds after which a lone escape byte is the Esc key.
    let escapeDelay: Int
    /// Extent of the screen; mouse reports outside are ignored.
    var size: Size
    /// Keys that this terminal sends in a way of its own, by their bytes.
    var keys: [(bytes: [UInt8], key: Key)] = []

    /// What the terminal told about itself since this was emptied last.
    var answers: [Answer] = []

    private var pending: [UInt8] = []
    private var paste: PasteReader?
    private var clicks = ClickCounter()
    private static let sequenceDelay = 250
    private static let pasteDelay = 2_000
    private static let escape: UInt8 = 0x1B

    init(escapeDelay: Int, size: Size) {
        self.escapeDelay = escapeDelay
        self.size = size
    }

    /// Milliseconds to wait for more before `pause` is due; nil if nothing is half read.
    var patience: Int? {
        if paste != nil { return Self.pasteDelay }
        if pending.isEmpty { return nil }
        return pending.count <= 2 ? escapeDelay : Self.sequenceDelay
    }

    /// Reads `bytes`, which came at `time` in milliseconds; returns what they mean together with what was half read. Linear.
    mutating func feed(_ bytes: some Sequence<UInt8>, at time: Int64) -> [Input] {
        pending.append(contentsOf: bytes)
        var inputs: [Input] = []
        var start = 0
        while start < pending.count {
            if paste != nil {
                start = readPaste(from: start, into: &inputs)
                continue
            }
            let step = step(at: start)
            guard step.length > 0 else { break }
            start += step.length
            take(step.meaning, at: time, into: &inputs)
        }
        pending.removeFirst(min(start, pending.count))
        return inputs
    }

    /// Nothing more came: what is half read is a key by itself, the end of a paste that was cut off, or nothing.
    mutating func pause() -> [Input] {
        defer { pending = [] }
        if let cut = paste {
            paste = nil
            return [.paste(cut.text)]
        }
        guard pending.first == Self.escape, pending.count <= 2 else { return [] }
        guard pending.count == 2 else { return [.key(Key(.escape))] }
        if pending[1] == Self.escape { return [.key(Key(.escape)), .key(Key(.escape))] }
        guard let key = KeyTables.key(for: Unicode.Scalar(pending[1])) else { return [.key(Key(.escape))] }
        return [.key(Key(key.code, key.modifiers.union(.alt)))]
    }

    private mutating func take(_ meaning: Meaning, at time: Int64, into inputs: inout [Input]) {
        switch meaning {
        case .nothing: break
        case .key(let key): inputs.append(.key(key))
        case .mouse(let report):
            if let mouse = clicks.mouse(report, at: time, within: size) { inputs.append(.mouse(mouse)) }
        case .pasteStart: paste = PasteReader()
        case .answer(let answer): answers.append(answer)
        }
    }

    private mutating func readPaste(from start: Int, into inputs: inout [Input]) -> Int {
        guard var reader = paste else { return start }
        let end = reader.read(pending[start...])
        paste = reader.isComplete ? nil : reader
        if reader.isComplete { inputs.append(.paste(reader.text)) }
        return end
    }

    /// What stands at `start`; a length of 0 if more bytes are needed to tell.
    private func step(at start: Int) -> Step {
        let rest = pending[start...]
        guard rest.first == Self.escape else { return UTF8Reader.step(rest) }
        switch ownKey(rest) {
        case .some(let step): return step
        case nil: return EscapeReader.step(rest)
        }
    }

    /// A key of this terminal's own; nil if none starts like this.
    private func ownKey(_ rest: ArraySlice<UInt8>) -> Step? {
        let found = keys.filter { rest.starts(with: $0.bytes) }.max { $0.bytes.count < $1.bytes.count }
        return found.map { Step(.key($0.key), length: $0.bytes.count) }
    }
}

/// What a stretch of bytes means.
enum Meaning: Equatable {
    case nothing
    case key(Key)
    case mouse(MouseReport)
    case pasteStart
    case answer(Answer)
}

/// A stretch of bytes that was understood; its length is 0 if it may go on.
struct Step: Equatable {
    let meaning: Meaning
    let length: Int

    init(_ meaning: Meaning, length: Int) {
        self.meaning = meaning
        self.length = length
    }

    /// More bytes are needed.
    static let more = Step(.nothing, length: 0)
}
