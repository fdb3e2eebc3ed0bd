import FathomScreen

extension Key {
    /// The key's name where there is little room.
    var shortName: String { code == .backspace && modifiers.isEmpty ? "Bksp" : name }
}

extension Keymap {
    /// Bindings as rows of a list of keys: neighbours of one sentence share a row.
    static func rows(_ bindings: [Binding], quote: String = "") -> [(keys: String, sentence: String)] {
        var rows: [(keys: String, sentence: String)] = []
        for binding in bindings {
            let names = binding.action == .digit ? ["0", "...", "9"] : binding.keys.map(\.name)
            let keys = names.map { quote + $0 + quote }.joined(separator: ", ")
            if let last = rows.last, last.sentence == binding.sentence {
                rows[rows.count - 1].keys += ", " + keys
            } else {
                rows.append((keys, binding.sentence))
            }
        }
        return rows
    }

    /// docs/reference/keys.md: every binding under the heading of where it holds, made from the table.
    public static var reference: String {
        var text = "# Keys\n\nMade from the table of bindings by `make docs`; change the table, not this file.\n"
        for (scope, title) in Scope.headings {
            let rows = bindings.filter { SheetContent.heading(for: $0) == scope }
            guard !rows.isEmpty else { continue }
            text += "\n## \(title)\n\n| Keys | What they do |\n| --- | --- |\n"
            for row in Keymap.rows(rows, quote: "`") { text += "| \(row.keys) | \(row.sentence) |\n" }
        }
        return text
    }
}
