internal import TOMLKit

/// A value in a file of settings, as far as settings have values.
enum ConfigValue: Hashable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case list([ConfigValue])
    /// A date, or a table where a value is wanted.
    case other
}

/// One setting in a file: the names that lead to it, its value, and the line on which it begins.
struct ConfigEntry: Hashable {
    let line: Int
    let path: [String]
    let value: ConfigValue
}

/// Takes a TOML file apart into its settings, one after the other, so that each has its line and a wrong line spoils no other.
///
/// The library parses a file as a whole or not at all, and tells the line only of what it cannot read. So it is given one statement at a
/// time: a line, and the lines after it as long as a list or a long string is open. Time is linear but for those.
struct ConfigLines {
    /// What stands in the file, in order.
    private(set) var entries: [ConfigEntry] = []
    /// Lines that are no TOML, and what the library says of them.
    private(set) var faults: [(line: Int, complaint: String)] = []
    /// The table that the next line belongs to.
    private var table: [String] = []
    /// Most lines of one statement.
    private static let longest = 200

    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
        var place = 0
        while place < lines.count {
            let line = lines[place].drop { $0 == " " || $0 == "\t" }
            let isBlank = line.isEmpty || line.hasPrefix("#")
            place += isBlank ? 1 : read(lines, from: place)
        }
    }

    /// Reads the statement that begins at a line; returns how many lines it takes.
    private mutating func read(_ lines: [Substring], from start: Int) -> Int {
        do {
            try take(String(lines[start]), at: start + 1)
            return 1
        } catch {
            guard let count = longer(lines, from: start) else {
                faults.append((start + 1, Self.complaint(error)))
                return 1
            }
            return count
        }
    }

    /// Reads a statement of several lines; nil if no number of them makes one.
    private mutating func longer(_ lines: [Substring], from start: Int) -> Int? {
        guard lines[start].contains("[") || lines[start].contains("\"\"\"") || lines[start].contains("'''") else { return nil }
        for end in lines.indices.dropFirst(start + 1).prefix(Self.longest) {
            let statement = lines[start...end].joined(separator: "\n")
            if (try? take(statement, at: start + 1)) != nil { return end - start + 1 }
        }
        return nil
    }

    /// Takes in a statement: the head of a table, or values.
    private mutating func take(_ statement: String, at line: Int) throws {
        let root = try TOMLTable(string: statement)
        withExtendedLifetime(root) {
            let isHead = statement.drop { $0 == " " || $0 == "\t" }.hasPrefix("[")
            if isHead { return table = Self.names(of: root) }
            for (path, value) in Self.leaves(of: root) { entries.append(ConfigEntry(line: line, path: table + path, value: value)) }
        }
    }

    /// The names in the head of a table.
    private static func names(of root: TOMLTable) -> [String] {
        guard let name = root.keys.first else { return [] }
        return [name] + (root[name]?.table.map { names(of: $0) } ?? [])
    }

    /// The values of a table with the names that lead to them.
    private static func leaves(of table: TOMLTable) -> [(path: [String], value: ConfigValue)] {
        table.keys.sorted().flatMap { name -> [(path: [String], value: ConfigValue)] in
            guard let value = table[name] else { return [] }
            guard let inner = value.table else { return [([name], Self.value(value))] }
            return leaves(of: inner).map { ([name] + $0.path, $0.value) }
        }
    }

    private static func value(_ value: any TOMLValueConvertible) -> ConfigValue {
        if let text = value.string { return .text(text) }
        if let number = value.int { return .number(Double(number)) }
        if let number = value.double { return .number(number) }
        if let flag = value.bool { return .flag(flag) }
        return value.array.map { .list($0.map { Self.value($0) }) } ?? .other
    }

    private static func complaint(_ error: any Error) -> String {
        (error as? TOMLParseError)?.description ?? "\(error)"
    }
}
