import FathomScreen

/// A control sequence: numbers between ESC [ and a final byte.
struct ControlSequence {
    private let marker: UInt8?
    private let numbers: [Int?]
    private let final: UInt8

    /// Takes the parameter bytes (0-9 : ; < = > ?) and the final byte apart; of a number's parts split by colons the first counts.
    init(_ parameters: ArraySlice<UInt8>, _ final: UInt8) {
        self.final = final
        let hasMarker = parameters.first.map { $0 >= 0x3C } ?? false
        marker = hasMarker ? parameters.first : nil
        let body = hasMarker ? parameters.dropFirst() : parameters
        numbers = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            EscapeReader.number(part.prefix { $0 != UInt8(ascii: ":") })
        }
    }

    /// What it means for us.
    var meaning: Meaning {
        if marker == UInt8(ascii: "<") { return mouse }
        if marker != nil { return .nothing }
        switch final {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"): return numbered
        case UInt8(ascii: "I") where numbers == [nil]: return .answer(.focused)
        case UInt8(ascii: "u"): return character(number(0), modifier: number(1))
        default: return KeyTables.letter(final, modifier: number(1) ?? 1).map(Meaning.key) ?? .nothing
        }
    }

    /// What it means with these marks before the final byte: ESC [ ? mode ; 0 to 4 $ y tells whether a mode is known.
    func report(marks: ArraySlice<UInt8>) -> Meaning {
        let isReport = marks == [UInt8(ascii: "$")] && final == UInt8(ascii: "y") && marker == UInt8(ascii: "?")
        guard isReport, let mode = number(0), let value = number(1) else { return .nothing }
        return .answer(.mode(mode, isKnown: value != 0 && value != 4))
    }

    private func number(_ index: Int) -> Int? { index < numbers.count ? numbers[index] : nil }

    /// ESC [ < button ; column ; row M (press) or m (release); columns and rows count from 1.
    private var mouse: Meaning {
        guard let button = number(0), let column = number(1), let row = number(2), numbers.count == 3 else { return .nothing }
        guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return .nothing }
        let place = Position(column: column - 1, row: row - 1)
        return .mouse(MouseReport(button: button, position: place, isRelease: final == UInt8(ascii: "m")))
    }

    /// ESC [ number ; modifier ~; the older "^", "$" and "@" instead of "~" are Ctrl, Shift and both.
    private var numbered: Meaning {
        if final == UInt8(ascii: "~") && number(0) == 200 { return .pasteStart }
        if final == UInt8(ascii: "~") && number(0) == 27 { return character(number(2), modifier: number(1)) }
        guard let code = number(0).flatMap(KeyTables.numbered) else { return .nothing }
        var modifiers = KeyTables.modifiers(number(1) ?? 1)
        if final == UInt8(ascii: "^") || final == UInt8(ascii: "@") { modifiers.insert(.control) }
        if final == UInt8(ascii: "$") || final == UInt8(ascii: "@") { modifiers.insert(.shift) }
        return .key(Key(code, modifiers))
    }

    /// A character with modifiers, as terminals send those that have no byte of their own.
    private func character(_ value: Int?, modifier: Int?) -> Meaning {
        guard let value, let scalar = Unicode.Scalar(UInt32(value)), let key = KeyTables.key(for: scalar) else { return .nothing }
        var modifiers = KeyTables.modifiers(modifier ?? 1).union(key.modifiers)
        if case .character(let character) = key.code {
            modifiers.remove(.shift)
            let lowered = modifiers.contains(.control) ? Character(character.lowercased()) : character
            return .key(Key(.character(lowered), modifiers))
        }
        return .key(Key(key.code, modifiers))
    }
}
