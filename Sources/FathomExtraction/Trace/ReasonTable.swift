/// The plain words for what features say: Resources/explain/reasons.tsv, read when somebody asks why.
struct ReasonTable: Sendable {
    /// Which table of weights a feature belongs to.
    enum Scope: String, Sendable { case concept, link, actor }

    /// A reason in words, and the topic under which it is counted together with others.
    struct Entry: Sendable {
        let topic: String
        let words: String
    }

    /// One way to put a group of features.
    private struct Row: Sendable {
        let first: ClosedRange<Int>
        let topic: String
        let words: String
    }

    private let rows: [String: [Row]]
    private var values: [String: String]

    /// The table of the program.
    static let shared = ReasonTable(rows: Table.rows("explain/reasons.tsv"))

    /// A table of rows of cells.
    init(rows table: [[String]]) {
        var rows: [String: [Row]] = [:]
        var values: [String: String] = [:]
        for cells in table {
            if cells.first == "value", cells.count >= 3 {
                values["\(cells[1]) \(cells[2])"] = cells.count > 3 ? cells[3] : ""
            } else if cells.count == 5 {
                rows["\(cells[0]) \(cells[1])", default: []].append(Row(first: Self.range(cells[2]), topic: cells[3], words: cells[4]))
            }
        }
        for (number, rule) in LinkRegistry.rules.enumerated() { values["rule \(number)"] = rule.name }
        for (number, word) in SmallWords.list.enumerated() { values["word \(number)"] = word }
        for (number, word) in ActorPlace.openings.enumerated() { values["opening \(number)"] = word }
        for (number, word) in ActorPlace.prepositions.enumerated() { values["actorPreposition \(number)"] = word }
        for mask in 0..<64 {
            values["forms \(mask)"] = Self.listed((0..<6).compactMap { mask >> $0 & 1 == 1 ? values["aForm \($0)"] : nil })
        }
        self.rows = rows
        self.values = values
    }

    /// "a name, an adjective and a description".
    private static func listed(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// "*", "32" or "0-7".
    private static func range(_ cell: String) -> ClosedRange<Int> {
        let ends = Table.pieces(of: cell, between: UInt8(ascii: "-")).compactMap(Int.init)
        guard let low = ends.first, let high = ends.last, low <= high else { return 0...65535 }
        return low...high
    }

    /// What a feature of `group` with two numbers says; nil if the table has no words for it. `word` fills the place of a word whose number
    /// cannot be read back.
    func entry(_ scope: Scope, _ group: String, _ first: Int, _ second: Int, word: String? = nil) -> Entry? {
        guard let row = rows["\(scope.rawValue) \(group)"]?.first(where: { $0.first.contains(first) }) else { return nil }
        let fill = { filled($0, first, second, word) }
        guard let words = fill(row.words), let topic = fill(row.topic) else { return nil }
        return Entry(topic: topic, words: words)
    }

    /// The words with every placeholder filled in; nil if a list has no such number. Linear in the words.
    private func filled(_ words: String, _ first: Int, _ second: Int, _ word: String?) -> String? {
        var result = ""
        var rest = Substring(words)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let placeholder = rest[rest.index(after: open)..<close]
            guard let value = placeholder == "word" ? word : value(placeholder, first, second) else { return nil }
            result += value
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// "verb.1-64": of the list "verb" the first number less 64.
    private func value(_ placeholder: Substring, _ first: Int, _ second: Int) -> String? {
        let parts = placeholder.split(separator: ".")
        guard parts.count == 2, let list = parts.first, let which = parts.last?.split(separator: "-"), let place = which.first else {
            return nil
        }
        let offset = which.count > 1 ? Int(which[1]) ?? 0 : 0
        let number = (place == "1" ? first : second) - offset
        return list == "n" ? String(number) : values["\(list) \(number)"]
    }
}
