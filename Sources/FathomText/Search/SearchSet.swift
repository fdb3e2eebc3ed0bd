/// Which characters one place of a regular expression takes.
struct SearchSet: Sendable {
    /// A set with a name of its own.
    enum Class: Sendable {
        case word, digit, blank

        /// Whether it holds a character.
        func holds(_ value: UInt32) -> Bool {
            switch self {
            case .word: SearchFolding.isWord(value)
            case .digit: value < 0x80 ? UInt8(value).isDigit : Unicode.Scalar(value)?.properties.generalCategory == .decimalNumber
            case .blank: value == 0x20
            }
        }
    }

    /// A part of the set: characters from one to another, or a class or what is outside of it.
    enum Part: Sendable {
        case range(UInt32, UInt32)
        case named(Class, isNegated: Bool)
    }

    var parts: [Part] = []
    var isNegated = false

    /// Every character.
    static let all = SearchSet(parts: [], isNegated: true)

    /// Whether the set holds a character.
    func holds(_ value: UInt32) -> Bool {
        for part in parts {
            switch part {
            case .range(let low, let high): if low <= value, value <= high { return !isNegated }
            case .named(let name, let isOutside): if name.holds(value) != isOutside { return !isNegated }
            }
        }
        return isNegated
    }
}
