import FathomModel
import FathomScreen

extension State {
    /// Moves in the focused list; the concept under the cursor becomes the selected one.
    mutating func moveList(_ motion: Action.Motion, times: Int) {
        let pane = panes.focus
        let entries = text.entries(of: pane)
        guard !entries.isEmpty else { return }
        let cursor = panes.lists[pane.rawValue - 1]
        let rows = (layout.panes[pane]?.rows ?? 2) - 1
        let target = cursor.target(motion, times: times, rows: rows, of: entries.count)
        panes.lists[pane.rawValue - 1].move(to: target, of: entries.count)
        text.select(entries[min(max(0, target), entries.count - 1)])
    }

    /// Goes from the selected concept to its first mention in the text, as a jump.
    mutating func followConcept() {
        guard let concept = text.selected, text.entries(of: panes.focus).contains(concept.id), let first = concept.mentions.first else {
            return say("Nothing to follow: this list is empty.")
        }
        leave()
        panes.focus(on: .text)
        show(first.span)
        let count = concept.mentions.count
        say(
            count == 1
                ? "\(concept.name): its only mention" : "\(concept.name): mention 1 of \(count); \(key(.mention(.next))) goes to the next")
    }
}

extension ListCursor {
    /// The entry that a motion leads to, before it is held at the ends.
    func target(_ motion: Action.Motion, times: Int, rows: Int, of count: Int) -> Int {
        switch motion {
        case .start: times > 1 ? times - 1 : 0
        case .end: times > 1 ? times - 1 : count - 1
        default: row + (motion.distance(rows: rows) ?? 0) * times
        }
    }
}
