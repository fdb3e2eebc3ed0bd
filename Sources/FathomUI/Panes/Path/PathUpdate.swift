import FathomModel
import FathomScreen

extension State {
    /// Asks where the path from the selected concept shall lead.
    mutating func openPath() {
        guard let start = text.selected?.id else {
            return say(
                text.isReady
                    ? "Select a concept first; \(key(.overview(.path))) then asks where it should lead." : "The text is still being read.")
        }
        if case .choice? = panes.overview?.subject { return closeOverview() }
        show(.choice(from: start, typed: ""))
    }

    /// Shows the path to the concept that was chosen.
    mutating func showPath(to goal: ConceptID) {
        guard case .choice(let start, _)? = panes.overview?.subject else { return }
        panes.overview = Overview(.path(from: start, to: goal))
    }

    /// Takes characters into what narrows the choice.
    mutating func typeChoice(_ characters: String) {
        guard case .choice(let start, let typed)? = panes.overview?.subject, typed.utf8.count < 200 else { return }
        panes.overview = Overview(.choice(from: start, typed: typed + characters.harmless))
    }

    /// Takes the last character back from what narrows the choice; without one closes it.
    mutating func deleteInChoice() {
        guard case .choice(let start, let typed)? = panes.overview?.subject else { return }
        guard !typed.isEmpty else { return goBack(times: 1) }
        panes.overview = Overview(.choice(from: start, typed: String(typed.dropLast())))
    }
}
