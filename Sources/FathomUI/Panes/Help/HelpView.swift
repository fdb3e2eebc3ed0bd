import FathomModel
import FathomScreen

extension SheetContent {
    /// The list of keys, those of `scope` first, in lines of `columns` columns; only the rows that have all of `words`.
    static func help(for scope: Scope, words: String = "", columns: Int, look: Look, keymap: Keymap = .usual) -> SheetContent {
        var content = SheetContent(title: words.isEmpty ? "Keys" : "Keys with \(words)")
        let headings = Scope.headings
        let here = headings.filter { !$0.scope.isSuperset(of: .panes) && $0.scope.contains(scope) }
        let others = headings.filter { heading in !here.contains { $0.scope == heading.scope } }
        for (scope, title) in here + others {
            let rows = Keymap.rows(keymap.bindings.filter { Self.heading(for: $0) == scope }).filter { $0.has(words) }
            guard !rows.isEmpty else { continue }
            if !content.lines.isEmpty { content.blank() }
            content.add(title, .accent, columns: columns)
            for row in rows {
                let tail = columns < 60 ? "" : row.name
                content.add(row.keys, row.sentence, tail: tail, columns: columns, indent: columns < 60 ? 12 : 22)
            }
        }
        if words.isEmpty { content.addSigns(columns: columns, look: look) }
        if content.lines.isEmpty { content.add("No key and no command has these words.", .quiet, columns: columns) }
        return content
    }

    /// What the signs in the lists say.
    private mutating func addSigns(columns: Int, look: Look) {
        blank()
        add("Signs in the lists", .accent, columns: columns)
        let stances: [(Stance, String)] = [
            (Stance(.hedged), "Hedged, conditional or only supposed; w and the links tell which."),
            (Stance(.negated), "Denied, or told of what did not come about."),
            (Stance(claim: .actor(ConceptID(.actor, 1))), "Said by somebody other than the author."),
        ]
        for (stance, sentence) in stances {
            add(look.sign(stance) ?? "", sentence, columns: columns, indent: columns < 60 ? 12 : 22)
        }
        let origins: [(Origin, String)] = [
            (.confirmed, "Behind a name: you confirmed it."), (.changed, "Behind a name: you changed it."),
            (.added, "Behind a name: you added it."),
        ]
        for (origin, sentence) in origins {
            add(look.sign(origin) ?? "", sentence, columns: columns, indent: columns < 60 ? 12 : 22)
        }
    }

    /// Under which heading a binding stands: the one of its scope, or for several scopes that of all panes.
    static func heading(for binding: Binding) -> Scope {
        let exact = Scope.headings.first { $0.scope == binding.scope }
        let inside = Scope.headings.first { $0.scope != .panes && $0.scope.isSuperset(of: binding.scope) }
        return exact?.scope ?? inside?.scope ?? (binding.scope.isSuperset(of: .panes) ? .panes : .editor)
    }
}
