import FathomModel
import FathomScreen
import FathomText

/// Draws the drafts that wait over the panes: of each what it is about and when it was written, and its first words.
struct DraftsView {
    /// Lines that a draft takes.
    private static let height = 2

    private let state: State
    private let list: DraftList
    private let rect: Rect
    private let border: Int

    /// The view of the list; nil where it is closed.
    init?(_ state: State) {
        guard let list = state.draftList else { return nil }
        self.state = state
        self.list = list
        let body = state.layout.body
        border = body.rows >= 5 && body.columns >= 12 ? 1 : 0
        let columns = min(body.columns, 84)
        let rows = min(body.rows, state.drafts.count * Self.height + 2 * border)
        rect = Rect(
            column: body.column + (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2, columns: columns, rows: rows)
    }

    /// Drafts that show at once.
    static func rows(_ state: State) -> Int {
        guard let view = DraftsView(state) else { return 1 }
        return max(1, (view.rect.rows - 2 * view.border) / height)
    }

    /// The draft at a cell, counted from 0; nil elsewhere.
    func row(at position: Position) -> Int? {
        guard rect.inset(border).contains(position) else { return nil }
        let row = list.cursor.top + (position.row - rect.row - border) / Self.height
        return state.drafts.indices.contains(row) ? row : nil
    }

    /// Draws on the whole screen.
    func draw(on canvas: inout Canvas) {
        let look = state.look
        canvas.fill(rect)
        if border > 0 {
            canvas.box(rect, title: state.draftCount, style: look.style(.rule(focused: true)), titleStyle: look.style(.accent))
        }
        let inner = Rect(
            column: rect.column + 2 * border, row: rect.row + border, columns: rect.columns - 4 * border, rows: rect.rows - 2 * border)
        canvas.inner(inner) { canvas in
            for (place, draft) in state.drafts.enumerated().dropFirst(list.cursor.top) {
                let row = (place - list.cursor.top) * Self.height
                guard row < inner.rows else { return }
                draw(draft, at: row, on: &canvas)
                guard place == list.cursor.row else { continue }
                canvas.style(Rect(column: 0, row: row, columns: inner.columns, rows: Self.height), look.style(.chosen(focused: true)))
            }
        }
    }

    private func draw(_ kept: KeptDraft, at row: Int, on canvas: inout Canvas) {
        let look = state.look
        let columns = canvas.size.columns
        let age = Age.words(since: kept.written, now: state.draftsFound)
        let used = canvas.text(canvas.elided(owner(of: kept.draft), columns: columns), at: Position(column: 0, row: row))
        if used + CellWidth.columns(of: age) + 2 <= columns {
            canvas.text(age, endingBefore: columns, row: row, style: look.style(.quiet))
        }
        let words = kept.draft.body.prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let quoted = look.quotes.open + canvas.elided(words, columns: columns - 4) + look.quotes.close
        canvas.text(quoted, at: Position(column: 2, row: row + 1), style: look.style(.quiet))
    }

    /// What a draft is about: a new note or another wording of one, its section, and the text where several are open.
    private func owner(of draft: NoteDraft) -> String {
        guard state.texts.indices.contains(draft.text) else { return "Note" }
        let text = state.texts[draft.text]
        let section = text.document.name(ofSection: draft.place.section(in: text.document))
        let about = NotesContent.about(draft.place, section: "", state.look.glyphs) ?? section
        let title = state.texts.count > 1 ? " \(state.look.glyphs.dot) \(text.title)" : ""
        return "\(draft.note == nil ? "New note" : "Changed note") \(state.look.glyphs.dot) \(about)\(title)"
    }
}
