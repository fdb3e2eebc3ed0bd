import FathomScreen

extension Action {
    /// How the focused pane changes its size.
    public enum Stretch: Hashable, Sendable {
        case narrower, wider, shorter, taller

        /// Whether it changes the width.
        var isAcross: Bool { self == .narrower || self == .wider }
        /// Whether the pane gets larger.
        var grows: Bool { self == .wider || self == .taller }
        /// Columns or rows of one step.
        var step: Int { isAcross ? 2 : 1 }
    }
}

extension State {
    /// Lets the focused pane fill the body, or shows all panes again.
    mutating func toggleZoom() {
        guard layout.arrangement != .narrow else { return say("At this size every pane fills the screen already.") }
        isZoomed.toggle()
        if isZoomed { say("One pane at a time; \(key(.zoom)) shows all again.") }
        keepPlace()
    }

    /// Makes the focused pane narrower, wider, shorter or taller.
    mutating func stretch(_ stretch: Action.Stretch, times: Int) {
        let layout = self.layout
        guard !layout.showsTabs else { return say("One pane fills the screen; there is no border to move.") }
        guard let (border, growsWithIt) = layout.border(of: panes.focus, stretch),
            let (extent, _) = layout.extent(of: border, list: panes.list)
        else { return say("\(panes.focus.title) is as tall as the screen already.") }
        let distance = stretch.step * times
        move(border, to: extent + (stretch.grows == growsWithIt ? distance : -distance))
    }

    /// Gives every pane the size again that suits the screen.
    mutating func useUsualSizes() {
        guard proportions != usualProportions else { return say("Every pane has its usual size.") }
        proportions = usualProportions
        keepPlace()
        say("Every pane has its usual size again.")
    }

    /// Takes hold of the border at a cell, if there is one.
    mutating func takeHold(at position: Position) {
        grip = sheet == nil && editor == nil ? layout.border(at: position) : nil
    }

    /// Pulls the border that was taken hold of to a cell.
    mutating func pull(to position: Position) {
        guard let grip else { return }
        move(grip, to: layout.extent(of: grip, at: position, list: panes.list))
    }

    /// Puts a border where it stands by itself; true if there is one at the cell.
    mutating func release(borderAt position: Position) -> Bool {
        guard sheet == nil, editor == nil, let border = layout.border(at: position), proportions[border] != usualProportions[border] else {
            return false
        }
        proportions[border] = usualProportions[border]
        keepPlace()
        say("This border is where it usually is.")
        return true
    }

    /// Moves a border as far as the panes on both sides allow, and says where it is.
    private mutating func move(_ border: Proportions.Border, to extent: Int) {
        guard let (before, whole) = layout.extent(of: border, list: panes.list) else { return }
        let kept = proportions
        proportions.move(border, to: extent, of: whole)
        let after = layout.extent(of: border, list: panes.list)?.extent ?? before
        guard after != before else {
            proportions = kept
            return extent == before ? () : say("This border goes no further.")
        }
        proportions.move(border, to: after, of: whole)
        keepPlace()
        say("\(name(of: border)): \(after) of \(whole) \(border == .lists || border == .links ? "columns" : "rows")")
    }

    private func name(of border: Proportions.Border) -> String {
        switch border {
        case .lists: "Lists"
        case .links: "Links and notes"
        case .notes: "Notes"
        case .drawer: "Drawer"
        case .list: panes.list.title
        }
    }
}
