import FathomScreen

extension Key {
    /// The key's name where there is little room.
    var shortName: String { code == .backspace && modifiers.isEmpty ? "Bksp" : name }
}

/// The first key of every action that has one, by the reader's own table.
struct KeyNames: Hashable, Sendable {
    /// The names of the table as the program comes.
    static let usual = KeyNames(.usual)

    /// The names; nil for those of the usual table, which are looked up in it.
    private let names: [Action: String]?

    /// The names of a table. Linear.
    init(_ keymap: Keymap) {
        names = keymap.isUsual ? nil : Self.names(of: keymap.bindings)
    }

    /// The name of an action's key; empty where it has none. Linear in the usual table: a frame asks for a handful of names, and the first one would
    /// wait for a dictionary of them all.
    subscript(action: Action) -> String {
        guard let names else {
            return Keymap.bindings.first { $0.action == action && !$0.keys.isEmpty }?.keys.first?.name ?? ""
        }
        return names[action] ?? ""
    }

    private static func names(of bindings: [Binding]) -> [Action: String] {
        var names: [Action: String] = [:]
        for binding in bindings where names[binding.action] == nil { names[binding.action] = binding.keys.first?.name }
        return names
    }
}

extension State {
    /// The first key of an action, for a message; what the palette calls it where it has none.
    func key(_ action: Action) -> String {
        let name = look.keys[action]
        return name.isEmpty ? ":\(keymap.bindings.first { $0.action == action }?.name ?? "")" : name
    }
}

extension Keymap {
    /// Bindings as rows of a list of keys: neighbours of one sentence share a row.
    static func rows(_ bindings: [Binding], quote: String = "") -> [Row] {
        var rows: [Row] = []
        for binding in bindings {
            let keys = keyNames(of: binding).map { quote + $0 + quote }.joined(separator: ", ")
            let name = quote + binding.name + quote
            if let last = rows.last, last.sentence == binding.sentence {
                rows[rows.count - 1].keys += ", " + keys
                if last.name != name { rows[rows.count - 1].name += ", " + name }
            } else {
                rows.append(Row(keys: keys, name: name, sentence: binding.sentence))
            }
        }
        return rows
    }

    /// A row of a list of keys.
    struct Row: Hashable {
        var keys: String
        var name: String
        let sentence: String

        /// Whether keys, name and sentence together have all of these words, capitals aside.
        func has(_ words: String) -> Bool {
            let whole = "\(keys) \(name) \(sentence)".lowercased()
            return words.lowercased().split(separator: " ").allSatisfy { whole.contains($0) }
        }
    }

    /// How a binding's keys are told; what has none is told as it is typed into the palette.
    private static func keyNames(of binding: Binding) -> [String] {
        if binding.action == .digit { return ["0", "...", "9"] }
        if binding.action == .letter { return ["a", "...", "z"] }
        if case .numbered = binding.action, binding.keys.isEmpty { return [":\(binding.name) N"] }
        return binding.keys.isEmpty ? [":\(binding.name)"] : binding.keys.map(\.name)
    }

    /// Where a binding holds, as the help says it.
    static func heading(of binding: Binding) -> String {
        let scope = SheetContent.heading(for: binding)
        return Scope.headings.first { $0.scope == scope }?.title ?? ""
    }

    /// docs/reference/keys.md: every binding under the heading of where it holds, made from the table.
    public static var reference: String {
        var text = "# Keys\n\nMade from the table of bindings by `make docs`; change the table, not this file. A name\n"
        text += "is what the palette (`:`) and a configuration call it; `N` stands for a number.\n"
        for (scope, title) in Scope.headings {
            let rows = bindings.filter { SheetContent.heading(for: $0) == scope }
            guard !rows.isEmpty else { continue }
            text += "\n## \(title)\n\n| Keys | Name | What they do |\n| --- | --- | --- |\n"
            for row in Keymap.rows(rows, quote: "`") { text += "| \(row.keys) | \(row.name) | \(row.sentence) |\n" }
        }
        return text
    }
}
