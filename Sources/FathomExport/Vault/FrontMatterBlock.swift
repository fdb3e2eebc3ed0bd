/// The head of a Markdown file: flat keys, each with words, or with a list of them. Words are in quotation marks, and every character that a terminal or a reader of
/// YAML could take for something else is a number, so that they come back to the byte.
struct FrontMatterBlock {
    /// The lines between the rules.
    private var lines: [String] = []

    /// Nothing yet.
    init() {}

    /// Adds a key with words.
    mutating func add(_ key: String, _ value: String) { lines.append("\(key): \(Self.quoted(value))") }

    /// Adds a key with words, if there are any.
    mutating func add(_ key: String, ifAny value: String?) { if let value, !value.isEmpty { add(key, value) } }

    /// Adds a key with a number or a date.
    mutating func add(_ key: String, plain value: String) { lines.append("\(key): \(value)") }

    /// Adds a key with a list, if there is anything in it.
    mutating func add(_ key: String, list: [String]) {
        guard !list.isEmpty else { return }
        lines += ["\(key):"] + list.map { "  - \(Self.quoted($0))" }
    }

    /// The head with its rules and a blank line behind it.
    var text: String { (["---"] + lines + ["---", ""]).joined(separator: "\n") + "\n" }

    /// Words in quotation marks.
    static func quoted(_ words: String) -> String {
        var quoted = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default:
                if TextLine.isHarmful(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{FEFF}" {
                    let digits = String(scalar.value, radix: 16)
                    quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}
