import FathomScreen

/// The line of tabs that the narrow arrangement has instead of a title: every pane, by as much of its name as fits.
struct TabLine {
    /// One tab, and the columns that it takes.
    struct Tab {
        let pane: PaneID
        let words: String
        let columns: Range<Int>
        let isFocused: Bool
    }

    private(set) var tabs: [Tab] = []

    /// The tabs in the longest form that fits: keys and names, short names, keys alone; or else only the focused one.
    init(_ state: State) {
        let focused = state.panes.focus
        let panes = PaneID.allCases
        let forms = [
            panes.map { "\($0.rawValue) \($0.title)" },
            panes.map { $0 == focused ? "\($0.rawValue) \($0.shortTitle)" : $0.shortTitle },
            panes.map(\.shortTitle),
            panes.map { $0 == focused ? "\($0.rawValue) \($0.shortTitle)" : "\($0.rawValue)" },
            panes.map { "\($0.rawValue)" },
        ]
        let gaps = [2, 1, 1, 1, 1]
        let fitting = forms.indices.first { index in
            let words = forms[index].reduce(1) { $0 + $1.utf8.count }
            return words + gaps[index] * panes.count <= state.size.columns
        }
        if let fitting {
            place(forms[fitting], gap: gaps[fitting], focused: focused)
        } else {
            place(panes.map { $0 == focused ? "\($0.rawValue)" : "" }, gap: 0, focused: focused)
        }
    }

    private mutating func place(_ form: [String], gap: Int, focused: PaneID) {
        var column = gap > 0 ? 1 : 0
        for (pane, words) in zip(PaneID.allCases, form) {
            let end = column + words.utf8.count
            tabs.append(Tab(pane: pane, words: words, columns: column..<end, isFocused: pane == focused))
            column = end + gap
        }
    }

    /// Draws the tabs in the first row.
    func draw(on canvas: inout Canvas, look: Look) {
        for tab in tabs {
            let place = Position(column: tab.columns.lowerBound, row: 0)
            canvas.text(tab.words, at: place, style: look.style(tab.isFocused ? .accent : .quiet))
        }
    }
}
