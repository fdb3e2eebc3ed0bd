import FathomModel

extension State {
    /// Asks where the path from the selected concept shall lead.
    mutating func openPath() {
        guard let start = text.selected?.id else {
            return say(
                text.isReady
                    ? "Select a concept first; \(key(.overview(.path))) then asks where it should lead." : "The text is still being read.")
        }
        let goals = goalChoices(from: start)
        guard !goals.isEmpty else { return say("There is no other concept that a path could lead to.") }
        picker = Picker(.path(from: start), goals)
    }

    /// Shows the path to the concept that was chosen.
    mutating func take(goal: Choice.Target, from start: ConceptID) {
        switch goal {
        case .concept(let id), .variant(let id, _): show(.path(from: start, to: id))
        default: break
        }
    }
}
