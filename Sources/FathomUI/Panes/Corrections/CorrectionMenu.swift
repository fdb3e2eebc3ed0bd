import FathomModel
import FathomScreen

/// The menu of what can be put right where the cursor stands.
extension State {
    /// Opens it beside the cursor.
    mutating func openCorrections() {
        let rows = keymap.bindings(in: .correcting).filter { binding in
            if case .correct = binding.action { isPossible(binding.action) } else { false }
        }
        let menu = rows.map { Menu.Row(words: $0.hint ?? $0.name, key: $0.keys.first?.shortName ?? "", action: $0.action) }
        guard !menu.isEmpty else { return say("There is nothing here to put right. Select a concept first.") }
        self.menu = Menu(rows: menu, place: cursorPlace, scope: .correcting)
    }

    /// Whether something can be put right where the cursor stands.
    func isPossible(_ act: CorrectionAct) -> Bool {
        guard text.isReady, panes.overview == nil, spread == nil, panes.focus != .notes else { return false }
        let subject = correctionSubject
        let concept = subject.concept.flatMap { text.corrected.everything.concept($0) }
        switch act {
        case .menu: return concept != nil || subject.passage != nil
        case .relation, .removeLink: return subject.link != nil
        case .addConcept: return subject.passage != nil
        case .linkTo: return subject.passage != nil && concept != nil
        case _ where subject.isPicked: return false
        case .confirm: return subject.link.map { $0.link.origin == .machine } ?? (concept?.origin == .machine)
        default: return subject.link == nil && concept.map { isPossible(act, of: $0) } ?? false
        }
    }

    private func isPossible(_ act: CorrectionAct, of concept: Concept) -> Bool {
        switch act {
        case .type: concept.kind == .actor
        case .hide: !text.corrected.hidden.contains(concept.id)
        case .show: text.corrected.hidden.contains(concept.id)
        case .split: !variantChoices(of: concept).isEmpty
        default: true
        }
    }

    /// Where the cursor of the focused pane stands on the screen.
    private var cursorPlace: Position {
        guard let rect = layout.panes[panes.focus] else { return Position(column: 0, row: 0) }
        let row =
            switch panes.focus {
            case .links: linksContent.lines(of: panes.links.row).lowerBound - panes.links.top
            case .text, .notes: rect.rows / 3
            default: panes.lists[panes.focus.rawValue - 1].row - panes.lists[panes.focus.rawValue - 1].top
            }
        return Position(column: rect.column + 2, row: min(rect.row + rect.rows - 1, rect.row + 1 + max(0, row)))
    }
}
