import FathomModel

/// Where the reader is in one text: the focus, the selection, and every pane's cursor and scroll. Small, and whole: the trail keeps copies.
struct Panes: Hashable, Sendable {
    /// The pane that keys go to.
    var focus: PaneID = .actors
    /// The view of the whole argument that stands in place of the panes; nil where they show.
    var overview: Overview?
    /// The list that was focused last.
    var list: PaneID = .actors
    /// What the drawer shows where there is one; nil if the reader closed it.
    var drawer: PaneID? = .links
    /// The concept that links are shown for and whose mentions stand out.
    var selection: ConceptID?
    /// The four lists, in the order of the kinds.
    var lists = [ListCursor](repeating: ListCursor(), count: 4)
    /// The text.
    var reader = ReaderPlace()
    /// The links of the selection.
    var links = ListCursor()
    /// The notes of the section.
    var notes = ListCursor()

    /// Gives the focus to `pane`, opens the drawer for it if it lives there, and takes away what stands in place of the panes.
    mutating func focus(on pane: PaneID) {
        overview = nil
        focus = pane
        if pane.kind != nil { list = pane }
        if pane == .links || pane == .notes { drawer = pane }
    }

    /// Gives the selection and the view the names that a later model has for their concepts.
    mutating func rename(_ change: (ConceptID) -> ConceptID?) {
        selection = selection.flatMap(change)
        overview = overview.flatMap { $0.renamed(change) }
    }
}

/// A cursor in a list of rows, and how far the list is scrolled.
struct ListCursor: Hashable, Sendable {
    /// The entry under the cursor, counted from 0.
    var row = 0
    /// The first line that shows.
    var top = 0
    /// Whether the wheel moved the list away from its cursor.
    var isFree = false

    /// Moves the cursor among `count` entries, held at both ends.
    mutating func move(to target: Int, of count: Int) {
        row = min(max(0, target), max(0, count - 1))
        isFree = false
    }

    /// Scrolls without moving the cursor.
    mutating func scroll(by lines: Int) {
        top += lines
        isFree = true
    }

    /// Scrolls so that the lines of the cursor show if `rows` of `total` lines do, and no line is wasted behind the end.
    mutating func settle(lines: Range<Int>, total: Int, rows: Int) {
        if !isFree {
            if lines.upperBound > top + rows { top = lines.upperBound - rows }
            if lines.lowerBound < top { top = lines.lowerBound }
        }
        top = min(max(0, top), max(0, total - rows))
    }
}

extension Action.Motion {
    /// How many entries the motion moves in a pane of `rows` rows, the ends aside: positive for down.
    func distance(rows: Int) -> Int? {
        switch self {
        case .up: -1
        case .down: 1
        case .halfUp: -max(1, rows / 2)
        case .halfDown: max(1, rows / 2)
        case .pageUp: -max(1, rows - 1)
        case .pageDown: max(1, rows - 1)
        case .start, .end: nil
        }
    }
}
