import FathomScreen

/// Draws labels over the panes, the letters that were typed left out.
struct LabelsView {
    let labels: Labels
    let state: State

    /// Draws those that can still be meant.
    func draw(on canvas: inout Canvas) {
        let mentions = Dictionary(state.shownMentions.map { (Labels.Target.mention($0.entry), $0.position) }) { first, _ in first }
        let links = Dictionary(state.shownLinks.map { (Labels.Target.link($0.item), $0.position) }) { first, _ in first }
        for label in labels.open {
            guard let place = mentions[label.target] ?? links[label.target] else { continue }
            canvas.text(String(label.letters.dropFirst(labels.typed.count)), at: place, style: state.look.style(.label))
        }
    }
}
