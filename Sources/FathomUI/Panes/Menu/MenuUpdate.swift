import FathomScreen

extension State {
    /// Opens the menu for what lies at a place, which is selected by it.
    mutating func openMenu(at position: Position) {
        guard sheet == nil, editor == nil, layout.body.contains(position) else { return }
        if spread != nil {
            clickSpread(position)
        } else if panes.overview != nil {
            clickOverview(position)
        } else {
            guard layout.pane(at: position) != nil else { return }
            click(position)
        }
        let rows = menuRows
        menu = rows.isEmpty ? nil : Menu(rows: rows, place: position)
    }

    /// Closes what lies on top: a sheet, or the menu.
    mutating func closeTop() {
        if sheet == nil, menu == nil { spread = nil }
        if sheet == nil { menu = nil }
        sheet = nil
    }

    /// Moves among the rows of the menu.
    mutating func moveMenu(_ motion: Action.Motion, times: Int) {
        guard let open = menu else { return }
        let target =
            switch motion {
            case .start: 0
            case .end: open.rows.count - 1
            default: open.row + (motion.distance(rows: open.rows.count) ?? 0) * times
            }
        menu?.row = min(max(0, target), open.rows.count - 1)
    }

    /// Does what the row of the menu under the cursor says.
    mutating func chooseInMenu() -> [Effect] {
        guard let open = menu else { return [] }
        menu = nil
        return perform(open.rows[open.row].action, times: 1)
    }

    /// A click on a row of the menu does it, one beside closes the menu.
    mutating func takeInMenu(_ mouse: Mouse) -> [Effect] {
        switch mouse.act {
        case .wheelUp: moveMenu(.up, times: 1)
        case .wheelDown: moveMenu(.down, times: 1)
        case .drag, .release: break
        case .press, .doubleClick, .menu:
            guard let row = menu?.row(at: mouse.position, on: size) else {
                menu = nil
                if mouse.act == .menu { openMenu(at: mouse.position) }
                return []
            }
            menu?.row = row
            return chooseInMenu()
        }
        return []
    }

    /// What can be done with what is selected, by the table of keys.
    private var menuRows: [Menu.Row] {
        let bindings = keymap.bindings(in: paneScope).filter { isForThings($0) && isPossible($0.action) }
        let ordered = bindings.enumerated().sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }
        return ordered.compactMap { _, binding in
            binding.keys.first.map { Menu.Row(words: binding.hint ?? binding.name, key: $0.shortName, action: binding.action) }
        }
    }

    /// Whether a binding does something with a thing rather than with the screen.
    private func isForThings(_ binding: Binding) -> Bool {
        switch binding.action {
        case .copySentence, .copyQuote: true
        case .help, .quit, .focusStep, .drawer, .readOn: false
        default: binding.hint != nil
        }
    }
}
