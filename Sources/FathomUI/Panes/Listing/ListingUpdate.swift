import FathomModel
import FathomScreen
import FathomText

extension State {
    /// The list that the view is, as it stands on the screen now.
    var listing: Listing? {
        panes.overview.map { text.listing(of: $0, columns: layout.body.columns, look: look) }
    }

    /// Moves among the rows of the list.
    mutating func moveListing(_ motion: Action.Motion, times: Int) {
        guard let listing, let cursor = panes.overview?.cursor else { return }
        let target = cursor.target(motion, times: times, rows: layout.body.rows - 1, of: listing.targets.count)
        panes.overview?.cursor.move(to: target, of: listing.targets.count)
    }

    /// Goes where the row under the cursor leads, as a jump.
    mutating func followListing() {
        guard let listing, let row = panes.overview?.cursor.row, listing.targets.indices.contains(row) else {
            return say("Nothing to follow here.")
        }
        switch listing.targets[row] {
        case .concept(let id): showInItsList(id)
        case .section(let index): goToStart(ofSection: index)
        case .sentence(let index): goToSentence(index)
        case .nothing: say("It is about nothing that shows now.")
        }
    }

    /// Shows a concept in its list, as a jump.
    mutating func showInItsList(_ id: ConceptID) {
        guard text.model.concept(id) != nil else { return say("That concept does not show now.") }
        leave()
        panes.focus(on: PaneID(id.kind))
        text.select(id)
        say("\(name(of: id)): \(key(.back)) goes back to where you were.")
    }

    /// Shows the beginning of a section in the text, as a jump.
    private mutating func goToStart(ofSection index: Int) {
        guard text.document.sections.indices.contains(index) else { return }
        go(to: Destination.section(index))
        say("\(text.document.name(ofSection: index)). \(key(.back)) goes back.")
    }

    /// Shows a sentence in the text, as a jump.
    private mutating func goToSentence(_ index: Int) {
        guard text.document.sentences.indices.contains(index) else { return }
        leave()
        show(sentence: text.document.sentences[index].span)
        say("\(key(.back)) goes back to the list.")
    }

    /// Puts the cursor on the row at `position` of the screen.
    mutating func clickListing(_ position: Position) {
        guard let listing, let top = panes.overview?.cursor.top else { return }
        let line = top + position.row - layout.body.row - 1
        guard position.row > layout.body.row, listing.lines.indices.contains(line), let item = listing.lines[line].item else { return }
        panes.overview?.cursor.move(to: item, of: listing.targets.count)
    }

    /// Holds the cursor in the list and its scroll where the cursor shows.
    mutating func settleListing() {
        guard let listing, var cursor = panes.overview?.cursor else { return }
        texts[current].kept.listing = listing
        cursor.row = min(cursor.row, max(0, listing.targets.count - 1))
        cursor.settle(lines: listing.lines(of: cursor.row), total: listing.lines.count, rows: max(1, layout.body.rows - 1))
        panes.overview?.cursor = cursor
    }
}
