import FathomScreen

extension Layout {
    /// The border that a motion of the focused pane moves, and whether the pane grows with the border's share.
    func border(of pane: PaneID, _ stretch: Action.Stretch) -> (border: Proportions.Border, growsWithIt: Bool)? {
        guard !showsTabs else { return nil }
        return stretch.isAcross ? borderAcross(pane) : borderAlong(pane)
    }

    /// The border at a cell, for the mouse: a line between columns, or the header of a pane that has another above it.
    func border(at position: Position) -> Proportions.Border? {
        if let place = separators.firstIndex(where: { $0.contains(position) }) { return place == 0 ? .lists : .links }
        guard !showsTabs, let pane = pane(at: position), panes[pane]?.row == position.row, position.row > body.row else { return nil }
        switch pane {
        case .text, .actors: return nil
        case .notes where arrangement == .wide: return .notes
        case .links, .notes: return .drawer
        default: return .list
        }
    }

    /// Columns or rows of a border's share now, and of the whole that it is a share of; nil where the border does not show.
    func extent(of border: Proportions.Border, list: PaneID) -> (extent: Int, whole: Int)? {
        let extent: Int? =
            switch border {
            case .lists: panes[.actors]?.columns
            case .links: panes[.links]?.columns
            case .notes: panes[.notes]?.rows
            case .drawer: (panes[.links] ?? panes[.notes])?.rows
            case .list: panes[list]?.rows
            }
        return extent.map { ($0, border == .lists || border == .links ? body.columns : body.rows) }
    }

    /// The share in columns or rows that puts a border at a cell.
    func extent(of border: Proportions.Border, at position: Position, list: PaneID) -> Int {
        switch border {
        case .lists: position.column
        case .links: body.columns - 1 - position.column
        case .notes, .drawer: body.row + body.rows - position.row
        case .list: (panes[list].map { $0.row + $0.rows } ?? position.row) - position.row
        }
    }

    private func borderAcross(_ pane: PaneID) -> (border: Proportions.Border, growsWithIt: Bool)? {
        if pane.kind != nil { return (.lists, true) }
        guard arrangement == .wide else { return (.lists, false) }
        return (.links, pane != .text)
    }

    private func borderAlong(_ pane: PaneID) -> (border: Proportions.Border, growsWithIt: Bool)? {
        if pane.kind != nil { return (.list, true) }
        if arrangement == .wide { return pane == .text ? nil : (.notes, pane == .notes) }
        guard panes[.links] != nil || panes[.notes] != nil else { return nil }
        return (.drawer, pane != .text)
    }
}
