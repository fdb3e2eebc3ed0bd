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
        var chosen: [Hint] = []
        var room = columns
        for binding in ordered(state) where room >= leastColumns && binding.scope.contains(scope) {
            guard let words = state.hint(of: binding), let key = binding.keys.first, state.isPossible(binding.action) else { continue }
            let hint = Hint(key: key.shortName, words: words)
            let need = hint.columns + (chosen.isEmpty ? 0 : 2)
            guard need <= room else { continue }
            room -= need
            chosen.append(hint)
        }
        let last = chosen.filter { $0.words == "help" || $0.words == "quit" }
        return chosen.filter { $0.words != "help" && $0.words != "quit" } + last.reversed()
    }

    /// No hint takes fewer columns.
    private static let leastColumns = 3

    /// The bindings that hints tell of, the most useful first as things are now.
    private static func ordered(_ state: State) -> [Binding] {
        state.text.search == nil ? state.keymap.hintedByUse : ordered(state.keymap.hinted) { state.priority(of: $0) }
    }

    /// Bindings by their priority; those of one priority in the order of the table.
    static func ordered(_ bindings: [Binding], by priority: (Binding) -> Int) -> [Binding] {
        let priorities = bindings.map(priority)
        return bindings.indices.sorted { (priorities[$0], $0) < (priorities[$1], $1) }.map { bindings[$0] }
    }
}

extension State {
    /// What a hint says about a binding now.
    fileprivate func hint(of binding: Binding) -> String? {
        switch binding.action {
        case .mention(.next) where text.search != nil: "next match"
        case .take where picker != nil && isAnswering: "choose"
        case .follow where panes.focus == .notes && spread == nil && panes.overview == nil: noteHint
        case .stepOut where text.search == nil && text.isNarrowed(panes.focus): "all rows"
        default: binding.hint
        }
    }

    /// Whether the list to choose from is one of answers and not of places.
    private var isAnswering: Bool { if case .correction? = picker?.prompt.kind { true } else { false } }

    /// What Enter does in the notes.
    private var noteHint: String {
        let items = notesContent.items
        guard items.indices.contains(panes.notes.row), text.noteOrder != .review else { return items.isEmpty ? "edit" : "look" }
        switch items[panes.notes.row] {
        case .note: return "edit"
        case .link: return "follow"
        case .hit: return "go there"
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
        case .follow where panes.focus == .notes: !notesContent.items.isEmpty
        case .deleteNote: currentNote != nil
        case .orderNotes: !text.notes.isEmpty || !text.noteHits.isEmpty
        case .keepNote: currentNote.map { text.standing(of: $0).certainty != .anchored } ?? false
        case .follow where panes.focus == .links, .sentence: linksItem != nil
        case .follow where panes.focus.kind != nil: text.selected != nil
        case .follow, .anyMention: !text.mentions.entries.isEmpty
        case .mention: text.search != nil || text.selected != nil
        case .why: text.selected != nil
        case .stepOut where !scope.isDisjoint(with: .panes): text.search != nil || text.isNarrowed(panes.focus)
        case .type: panes.focus == .actors || panes.focus.kind.map { !text.families(of: $0).isEmpty } ?? false
        case .drafts: !drafts.isEmpty
        case .takeBookmark, .deleteBookmark: !text.bookmarks.isEmpty
        case .drawer: layout.arrangement == .middling && !layout.showsTabs
        case .zoom: isZoomed && layout.arrangement != .narrow
        case .library, .compare: texts.count > 1
        case .text where spread != nil: texts.count > 2
        case .section: text.document.sections.count > 1
        case .readOn: text.reading.isStopped
        case .correct(let act): isPossible(act)
        case .clash(let answer): isPossible(answer)
        case .expression: prompt?.kind.takesExpressions ?? false
        default: true
        }
    }
}
