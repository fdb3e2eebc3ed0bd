public import FathomScreen

/// Draws a state on a screen of that size. Total: any state, any size, an empty one included. Time is O(cells), whatever the text.
public func view(_ state: State, _ size: Size) -> Frame {
    var state = state
    if state.size != size {
        state.size = size
        state.settle()
    }
    var canvas = Canvas(size: size, glyphs: state.look.glyphs)
    Screen(state: state, layout: state.layout).draw(on: &canvas)
    return canvas.frame
}

/// The same over the frame that shows now. Where the reader is stepping through a list in a hurry only the list is drawn anew: the rest of the
/// frame stays until a pause.
public func view(_ state: State, _ size: Size, over shown: Frame) -> Frame {
    guard state.isHurried, state.size == size, shown.size == size, let rect = state.layout.panes[state.panes.list] else {
        return view(state, size)
    }
    var canvas = Canvas(over: shown, glyphs: state.look.glyphs)
    canvas.fill(rect)
    canvas.inner(rect) { ConceptsView(pane: state.panes.list, text: state.text, look: state.look, isFocused: true).draw(on: &$0) }
    return canvas.frame
}

/// Draws panes, bars, and what lies over them.
private struct Screen {
    let state: State
    let layout: Layout

    func draw(on canvas: inout Canvas) {
        if let spread = state.spread, state.editor == nil {
            draw(spread, on: &canvas)
        } else if let overview = state.panes.overview, state.editor == nil {
            canvas.inner(layout.body) { OverviewView(overview: overview, text: state.text, look: state.look).draw(on: &$0) }
        } else {
            drawPanes(on: &canvas)
        }
        if let labels = state.labels { LabelsView(labels: labels, state: state).draw(on: &canvas) }
        if let picker = state.picker, let geometry = PickerGeometry(state) {
            PickerView(picker: picker, state: state, geometry: geometry).draw(on: &canvas)
        }
        if let menu = state.menu { MenuView(menu: menu, look: state.look).draw(on: &canvas) }
        if let marks = MarkListView(state) {
            canvas.frame.cursor = nil
            marks.draw(on: &canvas)
        }
        if let drafts = DraftsView(state) {
            canvas.frame.cursor = nil
            drafts.draw(on: &canvas)
        }
        if let backups = BackupsView(state) {
            canvas.frame.cursor = nil
            backups.draw(on: &canvas)
        }
        if let completion = state.completionView { completion.draw(on: &canvas) }
        Bars(state: state, layout: layout).draw(on: &canvas)
        guard let sheet = state.sheet, let geometry = SheetGeometry(state) else { return }
        if state.scope != .prompt { canvas.frame.cursor = nil }
        geometry.draw(on: &canvas, top: sheet.top, look: state.look)
    }

    /// Draws what stands in place of the panes.
    private func draw(_ spread: Spread, on canvas: inout Canvas) {
        canvas.fill(layout.body)
        switch spread {
        case .comparison(let place): ComparisonView(state, place).draw(on: &canvas)
        case .library(let cursor): canvas.inner(layout.body) { LibraryView(state: state, cursor: cursor).draw(on: &$0) }
        }
    }

    private func drawPanes(on canvas: inout Canvas) {
        for separator in layout.separators {
            let top = Position(column: separator.column, row: separator.row)
            canvas.verticalLine(at: top, rows: separator.rows, style: state.look.style(.rule(focused: false)))
        }
        for pane in PaneID.allCases {
            guard let rect = layout.panes[pane], !rect.isEmpty else { continue }
            canvas.inner(rect) { draw(pane, on: &$0) }
        }
        if let editor = state.editor {
            canvas.inner(layout.editor) { EditorView(editor: editor, text: state.text, look: state.look).draw(on: &$0) }
        }
    }

    private func draw(_ pane: PaneID, on canvas: inout Canvas) {
        let isFocused = state.panes.focus == pane && state.editor == nil
        switch pane {
        case .text: ReaderView(text: state.text, look: state.look, isFocused: isFocused).draw(on: &canvas)
        case .links: LinksView(text: state.text, look: state.look, isFocused: isFocused).draw(on: &canvas)
        case .notes: NotesView(text: state.text, look: state.look, isFocused: isFocused).draw(on: &canvas)
        default: ConceptsView(pane: pane, text: state.text, look: state.look, isFocused: isFocused).draw(on: &canvas)
        }
    }
}
