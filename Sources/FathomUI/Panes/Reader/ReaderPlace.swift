import FathomModel
import FathomScreen
import FathomText

/// Where the reader is in the text: what shows, what the cursor stands on, what was followed.
struct ReaderPlace: Hashable, Sendable {
    /// The row at the top.
    var top = FlowPlace()
    /// The byte that decides which section is the current one.
    var place = 0
    /// The mention under the cursor.
    var cursor: TextSpan?
    /// The sentence that was followed, marked in the margin.
    var evidence: TextSpan?
    /// The words that the reader is picking.
    var picked: PickedWords?

    /// Scrolls by `rows` rows on a screen of `screen` rows. At the end of the text the last section becomes the current one.
    mutating func scroll(by rows: Int, screen: Int, in flow: Flow) {
        let target = min(flow.place(top, movedBy: rows), flow.lastTop(rows: screen))
        top = rows > 0 ? max(top, target) : target
        place = rows > 0 && top >= flow.lastTop(rows: screen) ? flow.lastPlace.offset : top.offset
        dropHiddenCursor(screen: screen, in: flow)
    }

    /// Puts the byte at `offset` on the screen: where it stands if it shows already, else a third from the top.
    mutating func reveal(_ offset: Int, screen: Int, in flow: Flow) {
        place = offset
        let row = flow.row(holding: offset)
        let shown = flow.rows(from: top, count: max(1, screen - 1))
        if let last = shown.last, row >= top, row <= last.place { return }
        top = min(flow.place(row, movedBy: -screen / 3), flow.lastTop(rows: screen))
    }

    /// Puts the row of `offset` at the top, as far as the end of the text allows.
    mutating func putOnTop(_ offset: Int, screen: Int, in flow: Flow) {
        place = offset
        top = min(flow.row(holding: offset), flow.lastTop(rows: screen))
        dropHiddenCursor(screen: screen, in: flow)
    }

    /// Holds the top inside the text, after a change of size.
    mutating func settle(screen: Int, in flow: Flow) {
        let held = flow.place(top, movedBy: 0)
        top = held.isGap && !top.isGap ? flow.row(holding: top.offset) : held
        if !flow.isStart(top) { top = min(top, flow.lastTop(rows: screen)) }
    }

    private mutating func dropHiddenCursor(screen: Int, in flow: Flow) {
        guard let cursor else { return }
        let rows = flow.rows(from: top, count: screen)
        guard let first = rows.first, let last = rows.last else { return }
        if cursor.upper <= first.span.lower || cursor.lower >= max(last.span.upper, last.place.offset) { self.cursor = nil }
    }
}

/// The reader's part of the screen: how wide its lines are and how many of them show.
struct ReaderGeometry {
    /// Widest lines in columns: longer ones are hard to read.
    static let widestLine = 78

    /// Columns left of the text: a mark, and a blank.
    let margin: Int
    /// Rows of text.
    let rows: Int
    /// Whether the last row of the pane tells where in the text the selected concept stands.
    let hasStrip: Bool
    /// Lines of that width.
    let flow: Flow

    /// The geometry of a text, or of those of its paragraphs that show, in a pane of that rectangle, whose first row is its header.
    init(_ rect: Rect, _ text: TextState, glyphs: Glyphs) {
        margin = rect.columns >= 12 ? 2 : 0
        hasStrip = rect.rows >= 8 && rect.columns >= 20
        rows = max(1, rect.rows - (hasStrip ? 2 : 1))
        let columns = rect.columns - margin - (rect.columns >= 12 ? 1 : 0)
        let width = max(1, min(Self.widestLine, columns))
        flow = Flow(document: text.document, columns: width, glyphs: glyphs, shown: text.shownParagraphs, kept: text.rows)
    }
}
