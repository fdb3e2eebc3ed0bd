import FathomScreen

extension Key {
    /// The key's name where there is little room.
    var shortName: String { code == .backspace && modifiers.isEmpty ? "Bksp" : name }
}

extension Binding {
    /// The names of all its keys.
    var keyNames: String {
        let isDigits = action == .digit
        return isDigits ? "0-9" : keys.map(\.name).joined(separator: ", ")
    }
}

extension Keymap {
    /// docs/reference/keys.md: every binding under the heading of where it holds, made from the table.
    public static var reference: String {
        var text = "# Keys\n\nMade from the table of bindings by `make docs`; change the table, not this file.\n"
        for (scope, title) in Scope.headings {
            let rows = bindings.filter { SheetContent.heading(for: $0) == scope }
            guard !rows.isEmpty else { continue }
            text += "\n## \(title)\n\n| Keys | What they do |\n| --- | --- |\n"
            for row in rows { text += "| \(row.markdownKeys) | \(row.sentence) |\n" }
        }
        return text
    }
}

extension Binding {
    fileprivate var markdownKeys: String {
        guard action != .digit else { return "`0`-`9`" }
        return keys.map { "`\($0.name == "|" ? "\\|" : $0.name)`" }.joined(separator: " ")
    }
}
