import FathomScreen

/// Reads what starts with an escape byte: keys, reports, or Alt and a key.
///
/// Follows the general form of control sequences (ECMA-48), so that one that is not known is passed over whole.
enum EscapeReader {
    /// Most bytes of a control sequence; a longer one is junk.
    static let longestSequence = 64
    /// Most bytes of a string sequence, such as a terminal's late reply to another program.
    static let longestString = 65_536

    /// What the sequence at the beginning of `bytes` means.
    static func step(_ bytes: ArraySlice<UInt8>) -> Step {
        let body = bytes.dropFirst()
        guard let second = body.first else { return .more }
        switch second {
        case UInt8(ascii: "["): return control(bytes)
        case UInt8(ascii: "O"): return single(bytes)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"): return string(bytes)
        case 0x1B: return escaped(bytes)
        default: return alternative(UTF8Reader.step(body))
        }
    }

    /// Escape before a key: Alt.
    private static func alternative(_ step: Step) -> Step {
        guard step.length > 0 else { return .more }
        guard case .key(let key) = step.meaning else { return Step(step.meaning, length: step.length + 1) }
        return Step(.key(Key(key.code, key.modifiers.union(.alt))), length: step.length + 1)
    }

    /// Two escapes: Alt and a key that sends a sequence, or Esc pressed and something new.
    private static func escaped(_ bytes: ArraySlice<UInt8>) -> Step {
        guard let third = bytes.dropFirst(2).first else { return .more }
        guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else { return Step(.key(Key(.escape)), length: 1) }
        let inner = step(bytes.dropFirst())
        if case .key = inner.meaning { return alternative(inner) }
        return inner.length == 0 ? .more : Step(.key(Key(.escape)), length: 1)
    }

    /// ESC O and a letter, with digits before it on some terminals.
    private static func single(_ bytes: ArraySlice<UInt8>) -> Step {
        let digits = bytes.dropFirst(2).prefix { (0x30...0x39).contains($0) }
        guard digits.count < 4 else { return Step(.nothing, length: 2 + digits.count) }
        guard let final = bytes.dropFirst(2 + digits.count).first else { return .more }
        guard (0x20..<0x7F).contains(final) else { return Step(.nothing, length: 2 + digits.count) }
        let key = KeyTables.single(final, modifier: number(digits) ?? 1)
        return Step(key.map(Meaning.key) ?? .nothing, length: 3 + digits.count)
    }

    /// ESC [ parameters, intermediates, final.
    private static func control(_ bytes: ArraySlice<UInt8>) -> Step {
        let body = bytes.dropFirst(2)
        if body.first == UInt8(ascii: "[") { return console(bytes) }
        if body.first == UInt8(ascii: "M") { return oldMouse(bytes) }
        let parameters = body.prefix { (0x30...0x3F).contains($0) }
        let behind = body.dropFirst(parameters.count)
        let isPlain = parameters.first.map { $0 < 0x3C } ?? false
        let marks = isPlain && behind.first == UInt8(ascii: "$") ? behind.prefix(0) : behind.prefix { (0x20...0x2F).contains($0) }
        let length = 2 + parameters.count + marks.count
        guard length <= longestSequence else { return Step(.nothing, length: length) }
        guard let final = behind.dropFirst(marks.count).first else { return .more }
        guard final == UInt8(ascii: "$") || (0x40...0x7E).contains(final) else { return Step(.nothing, length: length) }
        let sequence = ControlSequence(parameters, final)
        return Step(marks.isEmpty ? sequence.meaning : sequence.report(marks: marks), length: length + 1)
    }

    /// F1 to F5 of the Linux console: ESC [ [ A to E.
    private static func console(_ bytes: ArraySlice<UInt8>) -> Step {
        guard let letter = bytes.dropFirst(3).first else { return .more }
        guard (0x41...0x45).contains(letter) else { return Step(.nothing, length: 3) }
        return Step(.key(Key(.function(Int(letter) - 0x40))), length: 4)
    }

    /// ESC [ M and three bytes: button, column, row, each 32 too many.
    private static func oldMouse(_ bytes: ArraySlice<UInt8>) -> Step {
        let report = Array(bytes.dropFirst(3).prefix(3))
        guard report.count == 3 else { return .more }
        let button = Int(report[0]) - 32
        let place = Position(column: Int(report[1]) - 33, row: Int(report[2]) - 33)
        return Step(.mouse(MouseReport(button: button, position: place, isRelease: button & 3 == 3 && button < 64)), length: 6)
    }

    /// A string up to BEL or ESC \: an answer to a question of ours, or passed over.
    private static func string(_ bytes: ArraySlice<UInt8>) -> Step {
        let body = bytes.dropFirst(2)
        guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B || $0 == 0x18 }) else {
            return bytes.count < longestString ? .more : Step(.nothing, length: bytes.count)
        }
        let length = end - bytes.startIndex
        let isCommand = bytes.dropFirst().first == UInt8(ascii: "]") && bytes[end] != 0x18
        let meaning = isCommand ? Answer(command: body[..<end]).map(Meaning.answer) ?? .nothing : .nothing
        guard bytes[end] == 0x1B else { return Step(meaning, length: length + 1) }
        guard let after = bytes.dropFirst(length + 1).first else { return .more }
        return after == UInt8(ascii: "\\") ? Step(meaning, length: length + 2) : Step(.nothing, length: length)
    }

    /// A number in ASCII digits; nil for none.
    static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count < 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
