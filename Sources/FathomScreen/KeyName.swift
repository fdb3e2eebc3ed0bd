extension Key {
    /// The key as help, the keymap and session files name it: "j", "?", "Space", "Ctrl-d", "Alt-Enter", "Shift-Tab", "PgUp", "F1".
    ///
    /// Modifiers come in the order Ctrl, Alt, Shift. `Key(name:)` reads it back.
    public var name: String {
        var prefix = ""
        if modifiers.contains(.control) { prefix += "Ctrl-" }
        if modifiers.contains(.alt) { prefix += "Alt-" }
        if modifiers.contains(.shift) { prefix += "Shift-" }
        return prefix + code.name
    }

    /// Reads a key's name; nil if it names none.
    ///
    /// Modifiers and names of keys are read without regard to case, also in their short forms ("C-", "M-", "S-", "Esc", "Return",
    /// "Del", "PageUp"); a single character stands for itself. Ctrl makes a letter lower case; Shift goes with no character.
    public init?(name: String) {
        var rest = name[...]
        var modifiers = Modifiers()
        while let (modifier, length) = Self.modifier(at: rest), rest.count > length {
            modifiers.insert(modifier)
            rest = rest.dropFirst(length)
        }
        guard let code = Code(name: String(rest)) else { return nil }
        guard case .character(let character) = code else {
            self.init(code, modifiers)
            return
        }
        if modifiers.contains(.shift) { return nil }
        let lowered = modifiers.contains(.control) ? Character(character.lowercased()) : character
        self.init(.character(lowered), modifiers)
    }

    /// The modifier that `text` starts with, and how many characters name it.
    private static func modifier(at text: Substring) -> (Modifiers, Int)? {
        let forms: [(String, Modifiers)] = [
            ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift), ("c-", .control), ("m-", .alt), ("s-", .shift),
        ]
        let lowered = text.prefix(6).lowercased()
        return forms.first { lowered.hasPrefix($0.0) }.map { ($0.1, $0.0.count) }
    }
}

extension Key.Code {
    /// Names of keys that are no character; the first of a key's names is the one that is printed.
    private static let names: [(String, Key.Code)] = [
        ("Enter", .enter), ("Tab", .tab), ("Backspace", .backspace), ("Esc", .escape), ("Delete", .delete), ("Insert", .insert),
        ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
        ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .character(" ")),
        ("Return", .enter), ("Escape", .escape), ("Del", .delete), ("Ins", .insert), ("PageUp", .pageUp), ("PageDown", .pageDown),
        ("PgDown", .pageDown), ("BS", .backspace),
    ]

    /// The key's name without modifiers.
    var name: String {
        switch self {
        case .function(let number): "F\(number)"
        case .character(let character) where character != " ": String(character)
        default: Self.names.first { $0.1 == self }?.0 ?? ""
        }
    }

    /// Reads a key's name without modifiers.
    init?(name: String) {
        if name.count == 1, let character = name.first {
            guard let value = character.unicodeScalars.first?.value, value > 0x20, value != 0x7F else { return nil }
            self = .character(character)
            return
        }
        let lowered = name.lowercased()
        if let found = Self.names.first(where: { $0.0.lowercased() == lowered }) {
            self = found.1
            return
        }
        guard lowered.first == "f", let number = Int(lowered.dropFirst()), (1...24).contains(number) else { return nil }
        self = .function(number)
    }
}
