import FathomScreen

/// Which key a byte, a letter or a number stands for.
enum KeyTables {
    /// The key that types a scalar; nil if no key does, as for the C1 controls.
    ///
    /// A line feed counts as Enter, NUL as Ctrl-Space, and both erase bytes as Backspace.
    static func key(for scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 0x00: Key(.character(" "), .control)
        case 0x08, 0x7F: Key(.backspace)
        case 0x09: Key(.tab)
        case 0x0A, 0x0D: Key(.enter)
        case 0x1B: Key(.escape)
        case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
        case 0x80...0x9F: nil
        default: Key(.character(Character(scalar)))
        }
    }

    /// The key of ESC [ letter.
    static func letter(_ final: UInt8, modifier: Int) -> Key? {
        if final == UInt8(ascii: "Z") { return Key(.tab, modifiers(modifier).union(.shift)) }
        if let arrow = arrow(final - (final >= 0x60 ? 0x20 : 0)), final >= 0x60 { return Key(arrow, .shift) }
        return code(letter: final).map { Key($0, modifiers(modifier)) }
    }

    /// The key of ESC O letter, of the keypad too.
    static func single(_ final: UInt8, modifier: Int) -> Key? {
        if let code = code(letter: final) { return Key(code, modifiers(modifier)) }
        switch final {
        case UInt8(ascii: "M"): return Key(.enter)
        case UInt8(ascii: "I"): return Key(.tab)
        case UInt8(ascii: " "): return .character(" ")
        case UInt8(ascii: "X"): return .character("=")
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return arrow(final - 0x20).map { Key($0, .control) }
        case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Character(Unicode.Scalar(final - 0x40)))
        default: return nil
        }
    }

    /// The key of ESC [ number ~.
    static func numbered(_ number: Int) -> Key.Code? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...26: .function(number - 12)
        case 28, 29: .function(number - 13)
        case 31...34: .function(number - 14)
        default: nil
        }
    }

    /// Modifiers from their number: 1 and a bit each for Shift, Alt and Ctrl.
    static func modifiers(_ number: Int) -> Key.Modifiers {
        let bits = max(0, number - 1)
        var result = Key.Modifiers()
        if bits & 1 != 0 { result.insert(.shift) }
        if bits & 2 != 0 { result.insert(.alt) }
        if bits & 4 != 0 { result.insert(.control) }
        return result
    }

    /// Names in terminfo of keys that terminals send in ways of their own.
    static let terminfo: [(name: String, key: Key)] =
        [
            ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)), ("khome", Key(.home)),
            ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)), ("kich1", Key(.insert)), ("kdch1", Key(.delete)),
            ("kcbt", Key(.tab, .shift)), ("kent", Key(.enter)),
        ] + (1...12).map { ("kf\($0)", Key(.function($0))) }

    private static func code(letter: UInt8) -> Key.Code? {
        switch letter {
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
        default: arrow(letter)
        }
    }

    private static func arrow(_ letter: UInt8) -> Key.Code? {
        switch letter {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        default: nil
        }
    }
}
