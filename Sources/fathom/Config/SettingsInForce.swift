internal import FathomUI

/// The settings of the environment and of the file together: what the environment says comes first. The command line comes before both; it is
/// asked where each setting is used.
struct SettingsInForce {
    /// What the file says.
    let file: Settings

    var theme: Setting<ThemeChoice> {
        if let choice = Environment.value("FATHOM_THEME").flatMap({ ThemeChoice(rawValue: $0) }) {
            return Setting(value: choice, origin: .variable("FATHOM_THEME"))
        }
        return file.theme ?? Setting(value: .auto)
    }

    var colour: Setting<ColourChoice> {
        if Environment.value("NO_COLOR") != nil { return Setting(value: .never, origin: .variable("NO_COLOR")) }
        return file.colour ?? Setting(value: .auto)
    }

    var isASCII: Setting<Bool> { file.isASCII ?? Setting(value: false) }

    var usesMouse: Setting<Bool> { file.usesMouse ?? Setting(value: true) }

    /// The command of the reader's editor; nil where nobody names one.
    var editor: Setting<String>? {
        for name in ["VISUAL", "EDITOR"] {
            if let command = Environment.value(name) { return Setting(value: command, origin: .variable(name)) }
        }
        return file.editor
    }

    /// How long a program that turns a document into text may take, in seconds.
    var converterSeconds: Setting<Int> {
        if let seconds = Environment.value("FATHOM_CONVERTER_SECONDS").flatMap({ Int($0) }), (1...3_600).contains(seconds) {
            return Setting(value: seconds, origin: .variable("FATHOM_CONVERTER_SECONDS"))
        }
        return file.converterSeconds ?? Setting(value: 30)
    }

    /// The path of the store; nil without a home to keep it in.
    var store: Setting<String>? {
        if let path = Environment.value("FATHOM_STORE") { return Setting(value: path, origin: .variable("FATHOM_STORE")) }
        if let path = file.store { return Setting(value: Self.expanded(path.value), origin: path.origin) }
        if let data = Environment.value("XDG_DATA_HOME"), data.hasPrefix("/") { return Setting(value: data + "/fathom/notes.sqlite") }
        return Environment.home.map { Setting(value: $0 + "/.local/share/fathom/notes.sqlite") }
    }

    /// A path with the reader's home in place of a "~" at its start.
    private static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = Environment.home else { return path }
        return home + path.dropFirst()
    }
}
