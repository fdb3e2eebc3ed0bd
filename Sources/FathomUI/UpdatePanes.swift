import FathomScreen
import FathomText

extension State {
    /// Gives the focus to a pane. A list that gets it selects the concept under its cursor.
    mutating func focus(_ pane: PaneID) {
        panes.focus(on: pane)
        let entries = text.entries(of: pane)
        let row = pane.kind == nil ? 0 : panes.lists[pane.rawValue - 1].row
        if entries.indices.contains(row) { text.select(entries[row]) }
    }

    /// Gives the focus to the column on one side: lists, text, links and notes. In the middling arrangement the drawer is the last.
    mutating func focus(_ side: Action.Side) {
        let drawer = panes.drawer ?? .links
        let order: [PaneID] = [panes.list, .text, panes.focus == .notes ? .notes : drawer]
        let here = panes.focus.kind != nil ? 0 : panes.focus == .text ? 1 : 2
        let target = here + (side == .right ? 1 : -1)
        guard order.indices.contains(target) else { return }
        focus(order[target])
    }

    /// Opens or closes the drawer; a pane in it that had the focus hands it to the text.
    mutating func toggleDrawer() {
        guard layout.arrangement == .middling else { return say("Links and notes have their own place at this size.") }
        guard !isZoomed else { return say("One pane is zoomed; \(key(.zoom)) shows all again.") }
        guard panes.drawer != nil else { return panes.drawer = .links }
        if panes.focus == .links || panes.focus == .notes { focus(.text) }
        panes.drawer = nil
    }

    /// Goes to the section, pane or text of a number, counted from 1; to a section as a jump.
    mutating func goTo(_ sort: Action.Numbered, number: Int) {
        switch sort {
        case .section: goToSection(number: number)
        case .pane:
            guard let pane = PaneID(rawValue: number) else { return say("Panes have the numbers 1 to \(PaneID.allCases.count).") }
            focus(pane)
        case .text:
            guard texts.count > 1 else { return say("Only one text is open.") }
            guard texts.indices.contains(number - 1) else { return say("The open texts have the numbers 1 to \(texts.count).") }
            open(number - 1)
        }
    }

    private mutating func goToSection(number: Int) {
        let sections = text.document.sections
        guard sections.indices.contains(number - 1) else { return say("Sections have the numbers 1 to \(sections.count).") }
        go(to: Destination.section(number - 1))
    }
}
