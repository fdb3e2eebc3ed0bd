import FathomModel
import FathomScreen

extension State {
    /// Opens a view of the whole argument, as a jump; the key of the view that shows closes it.
    mutating func open(overview id: OverviewID) {
        if let overview = panes.overview, overview.id == id, id != .path, overview.scope != .listing || id == .gaps || id == .corrections {
            return closeOverview()
        }
        switch id {
        case .gaps: show(.gaps)
        case .corrections: show(.corrections)
        case .path: openPath()
        case .map: openMap()
        case .matrix: openMatrix()
        }
    }

    /// Puts a view in place of the panes, as a jump.
    mutating func show(_ subject: Overview.Subject) {
        leave()
        panes.overview = Overview(subject)
    }

    /// Takes the view away that stands in place of the panes.
    mutating func closeOverview() {
        panes.overview = nil
    }

    /// Moves in the view.
    mutating func moveInOverview(_ motion: Action.Motion, times: Int) {
        guard let overview = panes.overview else { return }
        switch overview.subject {
        case .gaps, .corrections, .path, .sentences: moveListing(motion, times: times)
        case .matrix: moveMatrix(motion, times: times)
        case .map: moveMap(motion, times: times)
        }
    }

    /// Follows what the cursor of the view stands on.
    mutating func followInOverview() {
        guard let overview = panes.overview else { return }
        switch overview.subject {
        case .gaps, .corrections, .path, .sentences: followListing()
        case .matrix: followMatrix()
        case .map: if let id = panes.selection { showInItsList(id) }
        }
    }

    /// A click puts the cursor on what stands there, a double click follows it, the wheel scrolls.
    mutating func takeInOverview(_ mouse: Mouse) -> [Effect] {
        switch mouse.act {
        case .press: clickOverview(mouse.position)
        case .menu: openMenu(at: mouse.position)
        case .doubleClick:
            clickOverview(mouse.position)
            if layout.body.contains(mouse.position) { return perform(.follow, times: 1) }
        case .wheelUp: wheelInOverview(-3)
        case .wheelDown: wheelInOverview(3)
        default: break
        }
        return []
    }

    /// Scrolls the view by the wheel.
    mutating func wheelInOverview(_ lines: Int) {
        guard let overview = panes.overview else { return }
        switch overview.subject {
        case .gaps, .corrections, .path, .sentences: panes.overview?.cursor.scroll(by: lines)
        case .matrix: moveMatrix(lines < 0 ? .up : .down, times: abs(lines))
        case .map: wheelMap(lines)
        }
    }

    /// Puts the cursor of the view on what stands at `position` of the screen.
    mutating func clickOverview(_ position: Position) {
        guard let overview = panes.overview, layout.body.contains(position) else { return }
        switch overview.subject {
        case .gaps, .corrections, .path, .sentences: clickListing(position)
        case .matrix: clickMatrix(position)
        case .map: clickMap(position)
        }
    }

    /// Puts the scroll of the view where its cursor shows.
    mutating func settleOverview() {
        guard let overview = panes.overview else { return }
        switch overview.subject {
        case .gaps, .corrections, .path, .sentences: settleListing()
        case .matrix: settleMatrix()
        case .map: settleMap()
        }
    }

    /// Moves sideways in a view that has columns.
    mutating func sidestep(_ side: Action.Side, times: Int) {
        switch panes.overview?.subject {
        case .matrix: sidestepMatrix(side, times: times)
        case .map: sidestepMap(side, times: times)
        default: break
        }
    }

    /// What the view says of what its cursor stands on, for the status line; nil where it says nothing.
    var overviewWords: String? {
        switch panes.overview?.subject {
        case .matrix: matrixWords
        case .map: panes.selection.map { MapWords.legend($0, in: text.model) }
        default: nil
        }
    }
}
