extension State {
    /// Every action of the table by its name, what can be done here and now first and what was used last before that.
    var commandChoices: [Choice] {
        let scope = paneScope
        return keymap.commands(for: scope).map { binding in
            let isPossible = binding.holds(in: scope) && isPossible(binding.action)
            let use = usedCommands.lastIndex(of: binding.name).map { max(12, 60 - 6 * (usedCommands.count - 1 - $0)) }
            let keys = binding.keys.prefix(2).map(\.shortName).joined(separator: ", ")
            return Choice(
                words: binding.name, note: keys, target: .command(binding.name),
                standing: .init(rank: isPossible ? 1 : 0, bonus: isPossible ? use ?? 0 : 0))
        }
    }
}

extension State {
    /// What the chosen command of a picker does, for a screen without a preview.
    var chosenSentence: String? {
        guard case .command(let name) = picker?.chosen?.target else { return nil }
        return keymap.commands(for: paneScope).first { $0.name == name }?.sentence
    }
}

extension Keymap {
    /// One binding for each name: the one that holds in `scope` if there is one; those first, in the order of the table.
    func commands(for scope: Scope) -> [Binding] {
        var seen: Set<String> = []
        return (bindings(in: scope) + bindings).filter { seen.insert($0.name).inserted }
    }

    /// Whether a number behind the name means something.
    static func takesNumber(_ name: String) -> Bool {
        bindings.first { $0.name == name }?.action.takesCount ?? false
    }
}
