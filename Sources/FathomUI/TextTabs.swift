import FathomScreen

/// The open texts as tabs in the title line, where there are several and room for a word of each.
struct TextTabs {
    /// One tab, and the columns that it takes.
    struct Tab {
        let text: Int
        let words: String
        let columns: Range<Int>
        let isCurrent: Bool
    }

    /// Columns below which a tab tells too little.
    private static let narrowest = 10
    /// Columns between the program's name at the left end and the first tab.
    static let start = 9

    private(set) var tabs: [Tab] = []

    /// The tabs of the title line; none with one text, or where the current text would not have twice the room of a narrow tab.
    init(_ state: State, glyphs: Glyphs) {
        let count = state.texts.count
        let room = state.size.columns * 3 / 5 - Self.start
        guard count > 1, room >= Self.narrowest * (count + 1) + 2 * count else { return }
        let wanted = state.texts.enumerated().map { CellWidth.columns(of: "\($0.offset + 1) \($0.element.title)") }
        let own = min(wanted[state.current], room - (Self.narrowest + 2) * (count - 1))
        let other = (room - own - 2 * count) / (count - 1)
        var column = Self.start
        for index in state.texts.indices {
            let isCurrent = index == state.current
            let words = glyphs.elided("\(index + 1) \(state.texts[index].title)", columns: isCurrent ? own : max(Self.narrowest, other))
            let end = column + CellWidth.columns(of: words)
            tabs.append(Tab(text: index, words: words, columns: column..<end, isCurrent: isCurrent))
            column = end + 2
        }
    }

    /// The text whose tab stands at a column.
    func tab(at column: Int) -> Int? { tabs.first { $0.columns.contains(column) }?.text }

    /// Draws the tabs; returns the column behind the last one.
    func draw(on canvas: inout Canvas, look: Look) -> Int {
        for tab in tabs {
            let place = Position(column: tab.columns.lowerBound, row: 0)
            canvas.text(tab.words, at: place, style: look.style(tab.isCurrent ? .strong : .quiet))
        }
        return (tabs.last?.columns.upperBound ?? Self.start - 2) + 2
    }
}
