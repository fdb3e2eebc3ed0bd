internal import FathomUI

/// Where a setting comes from.
enum SettingOrigin: Hashable, Sendable {
    /// Nobody said anything else.
    case usual
    /// A line of the reader's file.
    case file(line: Int)
    /// A variable of the environment.
    case variable(String)
    /// The reader moved a border.
    case moved
}

/// A setting with where it comes from.
struct Setting<Value: Sendable>: Sendable {
    var value: Value
    var origin = SettingOrigin.usual
}

/// What a reader can set in a file.
struct Settings: Sendable {
    var theme: Setting<ThemeChoice>?
    var colour: Setting<ColourChoice>?
    var isASCII: Setting<Bool>?
    var usesMouse: Setting<Bool>?
    var editor: Setting<String>?
    var store: Setting<String>?
    /// How long a program that turns a document into text may take, in seconds.
    var converterSeconds: Setting<Int>?
    /// Whether the drawer is open at first.
    var hasDrawer: Setting<Bool>?
    /// Shares of the screen.
    var borders: [Proportions.Border: Setting<Int>] = [:]
    /// Other keys, in the order of the file.
    var keys: [(change: KeyChange, line: Int)] = []

    /// The shares of the screen that the file gives.
    var proportions: Proportions {
        var proportions = Proportions()
        for (border, share) in borders { proportions[border] = share.value }
        return proportions
    }

    /// The table of keys.
    var keymap: Keymap { keys.isEmpty ? .usual : Keymap(keys.map(\.change)) }
}

/// A line of the file of settings that does not hold.
struct ConfigFault: Hashable, Sendable {
    /// What is wrong.
    enum Kind: Hashable, Sendable {
        /// No TOML; what the library says.
        case syntax(String)
        /// No setting is called so.
        case unknown(String, table: String?)
        /// The value is none that the setting can have: those that it can have, in words.
        case value(of: String, wanted: String, nearest: String?)
        /// Set before, on that line.
        case repeated(String, line: Int)
        /// No key is called so.
        case noKey(String)
        /// The keys cannot be given to that action.
        case keys(String, KeyChange.Fault)
    }

    let line: Int
    let kind: Kind
}
