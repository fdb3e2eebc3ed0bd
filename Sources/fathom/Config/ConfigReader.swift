internal import FathomScreen
internal import FathomUI

/// Reads settings from the words of a file. What is wrong is told by line, and the rest holds.
struct ConfigReader {
    /// What is set.
    private(set) var settings = Settings()
    /// What is wrong, in the order of the lines.
    private(set) var faults: [ConfigFault] = []
    private var lines: [[String]: Int] = [:]

    /// The names that stand outside any table, those of the table of the layout, and the tables.
    static let names = ["theme", "colour", "color", "ascii", "mouse", "editor", "store", "converter-seconds"]
    static let layoutNames = Proportions.Border.allCases.map(\.rawValue) + ["show-drawer"]
    static let tables = ["layout", "keys"]

    init(_ text: String) {
        let lines = ConfigLines(text)
        faults = lines.faults.map { ConfigFault(line: $0.line, kind: .syntax($0.complaint)) }
        for entry in lines.entries { read(entry) }
        faults.sort { $0.line < $1.line }
    }

    private mutating func read(_ entry: ConfigEntry) {
        let name = entry.path.joined(separator: ".")
        if let line = lines[entry.path] { return fail(entry, .repeated(name, line: line)) }
        lines[entry.path] = entry.line
        switch (entry.path.first, entry.path.count) {
        case ("keys", 2): readKeys(entry.path[1], entry)
        case ("layout", 2): readLayout(entry.path[1], entry)
        case (_, 1): readPlain(name, entry)
        case (let table?, _) where !Self.tables.contains(table): fail(entry, .unknown(table, table: nil))
        default: fail(entry, .unknown(name, table: entry.path.first))
        }
    }

    private mutating func readPlain(_ name: String, _ entry: ConfigEntry) {
        switch name {
        case "theme": settings.theme = choice(entry)
        case "colour", "color": settings.colour = choice(entry)
        case "ascii": settings.isASCII = flag(entry)
        case "mouse": settings.usesMouse = flag(entry)
        case "editor": settings.editor = words(entry, wanted: "the command of an editor, as in \"nano -w\"")
        case "store": settings.store = words(entry, wanted: "the path of a file, as in \"~/notes.sqlite\"")
        case "converter-seconds": settings.converterSeconds = seconds(entry)
        default: fail(entry, .unknown(name, table: nil))
        }
    }

    private mutating func seconds(_ entry: ConfigEntry) -> Setting<Int>? {
        guard case .number(let number) = entry.value, (1...3_600).contains(number) else {
            fail(entry, .value(of: entry.path.last ?? "", wanted: "a number of seconds from 1 to 3600", nearest: nil))
            return nil
        }
        return Setting(value: Int(number), origin: .file(line: entry.line))
    }

    private mutating func readLayout(_ name: String, _ entry: ConfigEntry) {
        if name == "show-drawer" { return settings.hasDrawer = flag(entry) }
        guard let border = Proportions.Border(rawValue: name) else { return fail(entry, .unknown(name, table: "layout")) }
        guard case .number(let percent) = entry.value, (2...98).contains(percent) else {
            return fail(entry, .value(of: name, wanted: "a number from 2 to 98, per cent of the screen", nearest: nil))
        }
        settings.borders[border] = Setting(value: Int((percent * 10).rounded()), origin: .file(line: entry.line))
    }

    private mutating func readKeys(_ name: String, _ entry: ConfigEntry) {
        let names: [String]
        switch entry.value {
        case .text(let key): names = [key]
        case .list(let values):
            names = values.compactMap { if case .text(let key) = $0 { key } else { nil } }
            guard names.count == values.count else { fallthrough }
        default: return fail(entry, .value(of: name, wanted: "a key, or keys between brackets, as in [\"z\", \"F5\"]", nearest: nil))
        }
        for word in names where Key(name: word) == nil { return fail(entry, .noKey(word)) }
        let change = KeyChange(name: name, keys: names.compactMap { Key(name: $0) })
        if let fault = change.fault(beside: settings.keys.map(\.change)) { return fail(entry, .keys(name, fault)) }
        settings.keys.append((change, entry.line))
    }

    /// One of some words.
    private mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(_ entry: ConfigEntry) -> Setting<Choice>?
    where Choice.RawValue == String {
        let words = Choice.allCases.map(\.rawValue)
        guard case .text(let word) = entry.value, let choice = Choice(rawValue: word) else {
            var nearest: String?
            if case .text(let word) = entry.value { nearest = Spelling.nearest(to: word, among: words) }
            fail(entry, .value(of: entry.path.last ?? "", wanted: words.joined(separator: ", "), nearest: nearest))
            return nil
        }
        return Setting(value: choice, origin: .file(line: entry.line))
    }

    private mutating func flag(_ entry: ConfigEntry) -> Setting<Bool>? {
        guard case .flag(let value) = entry.value else {
            fail(entry, .value(of: entry.path.last ?? "", wanted: "true or false, without quotation marks", nearest: nil))
            return nil
        }
        return Setting(value: value, origin: .file(line: entry.line))
    }

    private mutating func words(_ entry: ConfigEntry, wanted: String) -> Setting<String>? {
        guard case .text(let value) = entry.value, !value.isEmpty, !value.utf8.contains(0) else {
            fail(entry, .value(of: entry.path.last ?? "", wanted: wanted, nearest: nil))
            return nil
        }
        return Setting(value: value, origin: .file(line: entry.line))
    }

    private mutating func fail(_ entry: ConfigEntry, _ kind: ConfigFault.Kind) {
        faults.append(ConfigFault(line: entry.line, kind: kind))
    }
}
