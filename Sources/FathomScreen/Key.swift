/// A key press.
public struct Key: Hashable, Sendable {
    /// Which key.
    public enum Code: Hashable, Sendable {
        /// A character as typed, shift applied ("a", "A", "?", "é", " ").
        case character(Character)
        case enter, tab, backspace, escape, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1 to F24.
        case function(Int)
    }

    /// Keys held down.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let control = Modifiers(rawValue: 1)
        public static let alt = Modifiers(rawValue: 2)
        /// Only for keys that are no character.
        public static let shift = Modifiers(rawValue: 4)
    }

    public let code: Code
    public let modifiers: Modifiers

    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// The key that types `character`.
    public static func character(_ character: Character) -> Key { Key(.character(character)) }

    /// Ctrl and a letter in lower case.
    public static func control(_ character: Character) -> Key { Key(.character(character), .control) }

    /// Alt (or Esc first) and a character.
    public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
}

/// What the mouse did, and at which cell.
public struct Mouse: Hashable, Sendable {
    public enum Act: Hashable, Sendable {
        /// The first button goes down, or up again.
        case press, release
        /// The first button goes down a second time at once, at the same cell.
        case doubleClick
        /// The pointer comes to another cell while the first button is down.
        case drag
        /// The right button goes down.
        case menu
        case wheelUp, wheelDown
    }

    public let act: Act
    public let position: Position

    public init(_ act: Act, at position: Position) {
        self.act = act
        self.position = position
    }
}

/// Something that a terminal reports.
public enum Input: Hashable, Sendable {
    case key(Key)
    case mouse(Mouse)
    /// Text that was pasted, as it came; it never stands for keys.
    case paste(String)
    /// The screen has this size now.
    case resize(Size)
    /// The terminal is gone: nothing can be shown or asked any more.
    case hangup
}
