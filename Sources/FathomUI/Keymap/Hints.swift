import FathomScreen

/// The hints at the bottom: as many of the scope's bindings as fit, the most useful first, none of them cut.
enum Hints {
    /// One hint: the key's name, and what it does.
    struct Hint: Hashable {
        let key: String
        let words: String

        /// Columns that it takes, without the blanks around it.
        var columns: Int { CellWidth.columns(of: key) + 1 + CellWidth.columns(of: words) }
    }

    /// The hints for a scope that fit into `columns` columns, two blanks apart.
    static func fitting(_ scope: Scope, columns: Int) -> [Hint] {
        let bindings = Keymap.bindings(in: scope).filter { $0.hint != nil }
        let ordered = bindings.enumerated().sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }
        var chosen: [(offset: Int, hint: Hint)] = []
        var room = columns
        for (offset, binding) in ordered {
            guard let words = binding.hint, let key = binding.keys.first else { continue }
            let hint = Hint(key: key.shortName, words: words)
            let need = hint.columns + (chosen.isEmpty ? 0 : 2)
            guard need <= room else { continue }
            room -= need
            chosen.append((offset, hint))
        }
        let help = chosen.filter { $0.hint.words == "help" || $0.hint.words == "quit" }.map(\.hint)
        return chosen.filter { $0.hint.words != "help" && $0.hint.words != "quit" }.map(\.hint) + help.reversed()
    }
}
