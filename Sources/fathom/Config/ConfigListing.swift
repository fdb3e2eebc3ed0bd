internal import FathomScreen
internal import FathomUI

/// The settings in force as a file of settings, with remarks that say where each comes from.
struct ConfigListing {
    let settings: Settings
    /// The borders that the reader moved.
    let moved: Proportions

    /// The file.
    var text: String {
        ([head] + plainLines + ["", "[layout]"] + layoutLines + ["", "[keys]"] + keyLines).joined(separator: "\n") + "\n"
    }

    private var head: String { "# \((ConfigFile.path ?? "config.toml").harmless): the settings in force, and where each comes from." }

    private var plainLines: [String] {
        let inForce = SettingsInForce(file: settings)
        return [
            line("theme", .text(inForce.theme.value.rawValue), inForce.theme.origin),
            line("colour", .text(inForce.colour.value.rawValue), inForce.colour.origin),
            line("ascii", .flag(inForce.isASCII.value), inForce.isASCII.origin),
            line("mouse", .flag(inForce.usesMouse.value), inForce.usesMouse.origin),
            line("converter-seconds", .number(Double(inForce.converterSeconds.value)), inForce.converterSeconds.origin),
            inForce.editor.map { line("editor", .text($0.value), $0.origin) } ?? "# editor: sensible-editor, vi or nano, as usual",
            inForce.store.map { line("store", .text($0.value), $0.origin) } ?? "# store: there is no home folder for it",
        ]
    }

    private var layoutLines: [String] {
        Proportions.Border.allCases.map { border in
            if let share = moved[border] { return line(border.rawValue, .number(Double(share) / 10), .moved) }
            guard let share = settings.borders[border] else { return "# \(border.rawValue): follows the size of the screen, as usual" }
            return line(border.rawValue, .number(Double(share.value) / 10), share.origin)
        } + [line("show-drawer", .flag(settings.hasDrawer?.value ?? true), settings.hasDrawer?.origin ?? .usual)]
    }

    private var keyLines: [String] {
        Keymap.names.map { name in
            guard let (change, place) = settings.keys.first(where: { $0.change.name == name }) else {
                return "# \(name) = \(list(Keymap.usual.keys(of: name)))"
            }
            return line(name, list(change.keys), .file(line: place))
        }
    }

    private func list(_ keys: [Key]) -> String { "[\(keys.map { ConfigValue.text($0.name).words }.joined(separator: ", "))]" }

    private func line(_ name: String, _ value: ConfigValue, _ origin: SettingOrigin) -> String { line(name, value.words, origin) }

    private func line(_ name: String, _ value: String, _ origin: SettingOrigin) -> String {
        let setting = "\(name) = \(value)"
        return setting + String(repeating: " ", count: max(2, 40 - setting.count)) + "# \(words(origin))"
    }

    private func words(_ origin: SettingOrigin) -> String {
        switch origin {
        case .usual: "usual"
        case .file(let line): "line \(line) of the file"
        case .variable(let name): name
        case .moved: "moved by you; \(Keymap.usual.keys(of: "usual-sizes").first?.name ?? "usual-sizes") puts it back"
        }
    }
}

extension ConfigValue {
    /// The value as TOML writes it.
    fileprivate var words: String {
        switch self {
        case .text(let text): "\"\(text.unicodeScalars.map(Self.escaped).joined())\""
        case .number(let number): number.rounded() == number ? "\(Int(number))" : "\(number)"
        case .flag(let flag): "\(flag)"
        case .list(let values): "[\(values.map(\.words).joined(separator: ", "))]"
        case .other: "\"\""
        }
    }

    /// A character as it stands between quotation marks.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
        guard scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) else { return String(scalar) }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
