import FathomModel
import FathomScreen
import FathomText

extension State {
    /// A click focuses and selects, a double click follows, the wheel scrolls what is under the pointer.
    mutating func take(_ mouse: Mouse) -> [Effect] {
        count = nil
        if marks != nil, mouse.act == .press || mouse.act == .doubleClick {
            clickMarks(mouse.position)
            return []
        }
        if draftList != nil, sheet == nil { return takeInDrafts(mouse) }
        if exportQuestion != nil { return [] }
        if backupList != nil, sheet == nil {
            takeInBackups(mouse)
            return []
        }
        if prompt != nil, mouse.act == .press || mouse.act == .doubleClick { return takePrompt() }
        labels = nil
        if picker != nil, sheet == nil { return takeInPicker(mouse) }
        if menu != nil { return takeInMenu(mouse) }
        if spread != nil, sheet == nil, editor == nil {
            takeInSpread(mouse)
            return []
        }
        if panes.overview != nil, sheet == nil, editor == nil { return takeInOverview(mouse) }
        switch mouse.act {
        case .release: grip = nil
        case .drag: pull(to: mouse.position)
        case .menu: openMenu(at: mouse.position)
        case .wheelUp: wheel(-3, at: mouse.position)
        case .wheelDown: wheel(3, at: mouse.position)
        case .press:
            takeHold(at: mouse.position)
            click(mouse.position)
        case .doubleClick:
            if release(borderAt: mouse.position) { break }
            click(mouse.position)
            if sheet == nil, editor == nil, layout.pane(at: mouse.position) != nil { return perform(.follow, times: 1) }
        }
        return []
    }

    /// Leaves the mouse to the terminal, or takes it back.
    mutating func toggleMouse() -> [Effect] {
        hasMouse.toggle()
        let left = "The mouse is the terminal's now: select and copy with it. \(key(.mouse)) takes it back."
        say(hasMouse ? "The mouse works in Fathom again." : left)
        return [.takeMouse(hasMouse)]
    }

    private mutating func wheel(_ lines: Int, at position: Position) {
        if sheet != nil {
            sheet?.top += lines
            return
        }
        if editor != nil, layout.editor.contains(position) { return apply(lines < 0 ? .up : .down, times: abs(lines)) }
        guard let pane = layout.pane(at: position) else { return }
        switch pane {
        case .text:
            let geometry = readerGeometry
            panes.reader.scroll(by: lines, screen: geometry.rows, in: geometry.flow)
        case .links: panes.links.scroll(by: lines)
        case .notes: panes.notes.scroll(by: lines)
        default: panes.lists[pane.rawValue - 1].scroll(by: lines)
        }
    }

    /// Focuses the pane at a place and selects what stands there.
    mutating func click(_ position: Position) {
        guard sheet == nil else { return }
        guard editor == nil else { return clickEditor(position) }
        let layout = self.layout
        if layout.title.contains(position), layout.showsTabs { return clickTab(position) }
        if layout.title.contains(position), let tab = TextTabs(self, glyphs: look.glyphs).tab(at: position.column) { return open(tab) }
        guard let pane = layout.pane(at: position), let rect = layout.panes[pane] else { return }
        panes.focus(on: pane)
        let line = position.row - rect.row - 1
        guard line >= 0 else { return clickHeader(pane, column: position.column - rect.column, columns: rect.columns) }
        switch pane {
        case .text: clickText(line, column: position.column - rect.column, rect)
        case .links: clickLinks(panes.links.top + line)
        case .notes: clickNotes(panes.notes.top + line)
        default: clickList(pane, panes.lists[pane.rawValue - 1].top + line)
        }
    }

    /// Does what a sign in the header of a list stands for: the count sorts the list, the order goes on to the next one, the type to the next type; the words of a
    /// filter let every row show again, and so does what only part of the argument shows by.
    private mutating func clickHeader(_ pane: PaneID, column: Int, columns: Int) {
        guard pane.kind != nil else { return }
        let header = ConceptsView(pane: pane, text: text, look: look, isFocused: true).header
        switch header.part(at: column, columns: columns) {
        case .trailing: sortNext()
        case .detail(let number):
            let words = header.details[number]
            if words == text.shape(of: pane)?.order.heading || words == text.shape(of: pane)?.order.brief {
                sortNext()
            } else if words == text.shape(of: pane)?.type.map({ RelationWords.plural($0) }) {
                typeNext()
            } else if text.filters[pane] != nil {
                endFilter()
            } else {
                showAll()
            }
        case nil: break
        }
    }

    private mutating func clickTab(_ position: Position) {
        guard let tab = TabLine(self).tabs.first(where: { $0.columns.contains(position.column) }) else { return }
        panes.focus(on: tab.pane)
    }

    private mutating func clickList(_ pane: PaneID, _ row: Int) {
        let entries = text.entries(of: pane)
        guard entries.indices.contains(row) else { return }
        text.select(entries[row])
    }

    private mutating func clickLinks(_ line: Int) {
        let content = linksContent
        guard content.lines.indices.contains(line), let item = content.lines[line].item else { return }
        panes.links.move(to: item, of: content.items.count)
    }

    private mutating func clickNotes(_ line: Int) {
        let content = notesContent
        guard content.lines.indices.contains(line), let item = content.lines[line].item else { return }
        panes.notes.move(to: item, of: content.items.count)
    }

    /// Puts the cursor on the mention at that place of the text, or takes it away.
    private mutating func clickText(_ line: Int, column: Int, _ rect: Rect) {
        let geometry = ReaderGeometry(rect, text, glyphs: look.glyphs)
        let rows = geometry.flow.rows(from: panes.reader.top, count: geometry.rows)
        guard rows.indices.contains(line) else { return }
        let inside = column - geometry.margin
        panes.reader.cursor = nil
        guard let piece = rows[line].pieces.last(where: { $0.column <= inside }), inside < piece.column + piece.columns else { return }
        guard let entry = text.mentions.mention(at: piece.span.lower) else { return }
        panes.reader.cursor = entry.span
        panes.reader.place = entry.span.lower
        nameCursor()
    }
}
