import FathomModel
import FathomScreen

extension SheetContent {
    /// The list of keys, those of `scope` first, in lines of `columns` columns.
    static func help(for scope: Scope, columns: Int, look: Look) -> SheetContent {
        var content = SheetContent(title: "Keys")
        let headings = Scope.headings
        let here = headings.filter { !$0.scope.isSuperset(of: .panes) && $0.scope.contains(scope) }
        let others = headings.filter { heading in !here.contains { $0.scope == heading.scope } }
        for (scope, title) in here + others {
            let bindings = Keymap.bindings.filter { Self.heading(for: $0) == scope }
            guard !bindings.isEmpty else { continue }
            if !content.lines.isEmpty { content.blank() }
            content.add(title, .accent, columns: columns)
            for row in Keymap.rows(bindings) { content.add(row.keys, row.sentence, columns: columns, indent: columns < 60 ? 12 : 22) }
        }
        content.addSigns(columns: columns, look: look)
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
    }

    /// Under which heading a binding stands: the one of its scope, or for several scopes that of all panes.
    static func heading(for binding: Binding) -> Scope {
        let exact = Scope.headings.first { $0.scope == binding.scope }
        let inside = Scope.headings.first { $0.scope != .panes && $0.scope.isSuperset(of: binding.scope) }
        return exact?.scope ?? inside?.scope ?? (binding.scope.isSuperset(of: .panes) ? .panes : .editor)
    }
}
