public import FathomScreen

/// Where everything stands on a screen of a given size: rectangles that do not overlap, none of them outside the screen.
///
/// Three arrangements: wide (100 columns and 14 rows or more) shows every pane; middling (60 columns and 14 rows or more) has links and
/// notes in a drawer under the text; narrow shows one pane under a line of tabs, and so do the others while a pane is zoomed. Rows are given
/// up from the outside inwards where there are few of them: hints first, then the status line, then tabs or title.
public struct Layout: Hashable, Sendable {
    /// How many panes the screen has room for.
    public enum Arrangement: Hashable, Sendable { case narrow, middling, wide }

    /// Which of the three it is.
    public let arrangement: Arrangement
    /// Whether one pane shows under a line of tabs: the screen is narrow, or the pane is zoomed.
    public let showsTabs: Bool
    /// The line with program and document, or the tabs.
    public let title: Rect
    /// Everything between the title and the status line.
    public let body: Rect
    /// The line with the trail or a message.
    public let status: Rect
    /// Where a line is written: the status line, or the last row of a screen without one.
    public let prompt: Rect
    /// The line with key hints.
    public let hints: Rect
    /// The panes that show, each with its header line.
    public internal(set) var panes = PaneRects()
    /// Vertical lines between columns, one column wide.
    public internal(set) var separators: [Rect] = []
    /// Where a note is written.
    public internal(set) var editor: Rect

    /// What the arrangement depends on besides the size.
    struct Wish: Hashable {
        /// The pane with the focus.
        var focus: PaneID = .actors
        /// The list that is tall where not all have room.
        var list: PaneID = .actors
        /// What the drawer shows; nil if it is closed.
        var drawer: PaneID? = .links
        /// Whether a note is being written.
        var isWriting = false
        /// Whether the text has notes, which then need room.
        var hasNotes = false
        /// Entries in the four lists.
        var counts = [0, 0, 0, 0]
        /// Whether the focused pane is to fill the body; not while a note is being written.
        var isZoomed = false
        /// How the reader has parted the screen.
        var proportions = Proportions()
    }

    init(_ size: Size, _ wish: Wish) {
        let arrangement = Self.arrangement(of: size)
        let rows = size.rows
        let titleRows = rows >= 3 ? 1 : 0
        let statusRows = rows >= 5 ? 1 : 0
        let hintRows = rows >= 8 ? 1 : 0
        let bodyRows = rows - titleRows - statusRows - hintRows
        self.arrangement = arrangement
        showsTabs = arrangement == .narrow || (wish.isZoomed && !wish.isWriting)
        title = Rect(column: 0, row: 0, columns: size.columns, rows: titleRows)
        body = Rect(column: 0, row: titleRows, columns: size.columns, rows: bodyRows)
        status = Rect(column: 0, row: titleRows + bodyRows, columns: size.columns, rows: statusRows)
        prompt = statusRows > 0 ? status : Rect(column: 0, row: rows - 1, columns: size.columns, rows: min(1, rows))
        hints = Rect(column: 0, row: rows - hintRows, columns: size.columns, rows: hintRows)
        editor = body
        switch arrangement {
        case _ where showsTabs: panes[wish.focus] = body
        case .wide: placeWide(wish)
        case .middling: placeMiddling(wish)
        case .narrow: break
        }
    }

    private static func arrangement(of size: Size) -> Arrangement {
        if size.rows < 14 || size.columns < 60 { return .narrow }
        return size.columns < 100 ? .middling : .wide
    }

    /// The pane that shows at a cell.
    func pane(at position: Position) -> PaneID? {
        panes.pane(at: position)
    }

    /// Three columns: lists, text, links over notes.
    private mutating func placeWide(_ wish: Wish) {
        let (left, right) = sides(wish)
        placeLists(columns: left, wish: wish, least: max(3, body.rows / 7))
        let middle = body.columns - left - right - 2
        separators = [column(left, 1), column(left + 1 + middle, 1)]
        panes[.text] = column(left + 1, middle)
        let side = column(left + middle + 2, right)
        let usual = wish.hasNotes ? clamped(side.rows / 3, 4, 16) : 4
        let notes = clamped(wish.proportions.extent(.notes, of: body.rows) ?? usual, 2, side.rows - 3)
        panes[.links] = Rect(column: side.column, row: side.row, columns: side.columns, rows: side.rows - notes)
        panes[.notes] = Rect(column: side.column, row: side.row + side.rows - notes, columns: side.columns, rows: notes)
        editor = side
    }

    /// Columns of the lists, and of links and notes, in the wide arrangement: as the reader wants them, as far as the text keeps its own.
    private func sides(_ wish: Wish) -> (left: Int, right: Int) {
        let left = wish.proportions.extent(.lists, of: body.columns) ?? clamped(body.columns * 25 / 100, 25, 40)
        let right = wish.proportions.extent(.links, of: body.columns) ?? clamped(body.columns * 30 / 100, 30, 56)
        let room = body.columns - 2 - Self.leastText
        let held = clamped(left, Self.leastSide, room - Self.leastSide)
        return (held, clamped(right, Self.leastSide, room - held))
    }

    /// The fewest columns of the text, and of the panes beside it.
    private static let leastText = 30, leastSide = 16

    /// Two columns: lists, and the text over a drawer.
    private mutating func placeMiddling(_ wish: Wish) {
        let usual = clamped(body.columns * 30 / 100, 24, 28)
        let left = clamped(wish.proportions.extent(.lists, of: body.columns) ?? usual, Self.leastSide, body.columns - 1 - Self.leastText)
        placeLists(columns: left, wish: wish, least: max(1, body.rows / 8))
        separators = [column(left, 1)]
        let rest = column(left + 1, body.columns - left - 1)
        let asked = wish.proportions.extent(.drawer, of: body.rows).map { clamped($0, 3, rest.rows - 3) }
        let tall = wish.isWriting ? rest.rows / 2 : asked ?? clamped(rest.rows * 2 / 5, 6, 18)
        editor = Rect(column: rest.column, row: rest.row + rest.rows - tall, columns: rest.columns, rows: tall)
        let shown = wish.isWriting ? .notes : wish.drawer
        let drawerRows = shown == nil ? 0 : tall
        panes[.text] = Rect(column: rest.column, row: rest.row, columns: rest.columns, rows: rest.rows - drawerRows)
        if let shown { panes[shown] = editor }
    }

    /// The lists, one above the other: each gets `least` rows of entries, then the tall one what it needs, or the reader wants for it, then the
    /// others.
    private mutating func placeLists(columns: Int, wish: Wish, least: Int) {
        let lists: [PaneID] = [.actors, .threats, .strategy, .consequences]
        let needs = wish.counts.map { max(1, $0) }
        let tall = lists.firstIndex(of: wish.list) ?? 0
        let heights = heights(needs: needs, least: least, tall: tall, asked: wish.proportions.extent(.list, of: body.rows))
        var row = body.row
        for (pane, height) in zip(lists, heights) {
            panes[pane] = Rect(column: 0, row: row, columns: columns, rows: height + 1)
            row += height + 1
        }
    }

    /// Rows of entries of each list; `asked` is the height that the reader wants for the tall one, its header included.
    private func heights(needs: [Int], least: Int, tall: Int, asked: Int?) -> [Int] {
        let total = body.rows - needs.count
        guard let asked else { return Self.shares(of: total, needs: needs, least: least, first: tall) }
        let height = clamped(asked - 1, 1, total - (needs.count - 1))
        var others = needs
        others.remove(at: tall)
        var heights = Self.shares(of: total - height, needs: others, least: least, first: nil)
        heights.insert(height, at: tall)
        return heights
    }

    /// How `total` rows are shared out: `least` for each if there are so many, then the one at `first`, if any, up to its need, then the others a row at a time,
    /// and what nobody needs to the last.
    static func shares(of total: Int, needs: [Int], least: Int, first: Int?) -> [Int] {
        let least = min(least, max(0, total / needs.count))
        var shares = needs.map { min($0, least) }
        var left = total - shares.reduce(0, +)
        if let first {
            let extra = min(max(0, left), max(0, needs[first] - shares[first]))
            shares[first] += extra
            left -= extra
        }
        while left > 0, let poorest = shares.indices.filter({ shares[$0] < needs[$0] }).min(by: { shares[$0] < shares[$1] }) {
            shares[poorest] += 1
            left -= 1
        }
        shares[shares.count - 1] += max(0, left)
        return shares
    }

    private func column(_ start: Int, _ columns: Int) -> Rect {
        Rect(column: start, row: body.row, columns: columns, rows: body.rows)
    }

    private func clamped(_ value: Int, _ low: Int, _ high: Int) -> Int { min(max(value, low), high) }
}
