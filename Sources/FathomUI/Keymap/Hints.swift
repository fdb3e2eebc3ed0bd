import FathomModel
import FathomScreen
import FathomText

/// The hints at the bottom: as many of the scope's bindings as fit, the most useful first, none of them cut.
enum Hints {
    /// One hint: the key's name, and what it does.
    struct Hint: Hashable {
        let key: String
        let words: String

        /// Columns that it takes, without the blanks around it.
        var columns: Int { CellWidth.columns(of: key) + 1 + CellWidth.columns(of: words) }
    }

    /// The hints for what is possible now that fit into `columns` columns, two blanks apart.
    static func fitting(_ state: State, columns: Int) -> [Hint] {
        let scope = state.scope
        let bindings = state.keymap.hinted.filter {
            $0.scope.contains(scope) && state.hint(of: $0) != nil && state.isPossible($0.action)
        }
        let ordered = bindings.enumerated().sorted {
            (state.priority(of: $0.element), $0.offset) < (state.priority(of: $1.element), $1.offset)
        }
        var chosen: [(offset: Int, hint: Hint)] = []
        var room = columns
        for (offset, binding) in ordered {
            guard let words = state.hint(of: binding), let key = binding.keys.first else { continue }
            let hint = Hint(key: key.shortName, words: words)
            let need = hint.columns + (chosen.isEmpty ? 0 : 2)
            guard need <= room else { continue }
            room -= need
            chosen.append((offset, hint))
        }
        let last = chosen.filter { $0.hint.words == "help" || $0.hint.words == "quit" }.map(\.hint)
        return chosen.filter { $0.hint.words != "help" && $0.hint.words != "quit" }.map(\.hint) + last.reversed()
    }
}

extension State {
    /// What a hint says about a binding now.
    fileprivate func hint(of binding: Binding) -> String? {
        switch binding.action {
        case .mention(.next) where text.search != nil: "next match"
        case .stepOut where text.search == nil && text.isNarrowed(panes.focus): "all rows"
        default: binding.hint
        }
    }

    /// How early a hint comes now.
    fileprivate func priority(of binding: Binding) -> Int {
        binding.action == .mention(.next) && text.search != nil ? 1 : binding.priority
    }

    /// Whether an action would do something now; only as far as hints ask.
    func isPossible(_ action: Action) -> Bool {
        switch action {
        case .follow where spread != nil: true
        case .back: !trail.past.isEmpty
        case .follow where panes.focus == .notes, .deleteNote: currentNote != nil
        case .follow where panes.focus == .links, .sentence: linksItem != nil
        case .follow where panes.focus.kind != nil: text.selected != nil
        case .follow, .anyMention: !text.mentions.entries.isEmpty
        case .mention: text.search != nil || text.selected != nil
        case .why: text.selected != nil
        case .stepOut where !scope.isDisjoint(with: .panes): text.search != nil || text.isNarrowed(panes.focus)
        case .type: panes.focus == .actors
        case .drawer: layout.arrangement == .middling && !layout.showsTabs
        case .zoom: isZoomed && layout.arrangement != .narrow
        case .library, .compare: texts.count > 1
        case .text where spread != nil: texts.count > 2
        case .section: text.document.sections.count > 1
        case .readOn: text.reading.isStopped
        default: true
        }
    }
}
