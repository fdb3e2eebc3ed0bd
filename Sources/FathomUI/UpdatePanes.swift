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
        guard panes.drawer != nil else { return panes.drawer = .links }
        if panes.focus == .links || panes.focus == .notes { focus(.text) }
        panes.drawer = nil
    }

    /// Records that a jump starts here.
    mutating func leave() {
        text.trail.leave(panes)
    }

    /// Goes back along the trail.
    mutating func goBack(times: Int) {
        for _ in 0..<times {
            guard let place = text.trail.back(from: panes) else { return say("This is where you began.") }
            panes = place
            showSelection()
        }
    }

    /// Goes forward along the trail.
    mutating func goForward(times: Int) {
        for _ in 0..<times {
            guard let place = text.trail.forward(from: panes) else { return say("There is nothing ahead on the trail.") }
            panes = place
            showSelection()
        }
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
            show(text: number - 1)
        }
    }

    private mutating func goToSection(number: Int) {
        let sections = text.document.sections
        guard sections.indices.contains(number - 1) else { return say("Sections have the numbers 1 to \(sections.count).") }
        leave()
        panes.focus(on: .text)
        let geometry = readerGeometry
        panes.reader.evidence = nil
        panes.reader.putOnTop(sections[number - 1].span.lower, screen: geometry.rows, in: geometry.flow)
        panes.notes = ListCursor()
    }

    /// Shows the next or previous open text.
    mutating func goToText(_ step: Action.Step, times: Int) {
        guard texts.count > 1 else { return say("Only one text is open.") }
        let distance = (step == .next ? times : -times) % texts.count
        show(text: (current + distance + texts.count) % texts.count)
    }

    /// Shows the open text at that index.
    private mutating func show(text index: Int) {
        current = index
        say("Text \(current + 1) of \(texts.count): \(text.document.title)")
    }
}
