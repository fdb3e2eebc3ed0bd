import FathomModel
import FathomScreen
import FathomText

/// Draws the lines above and below the panes: title or tabs, trail or message, hints.
struct Bars {
    let state: State
    let layout: Layout

    private var look: Look { state.look }

    /// Draws all of them, as far as the screen has rows for them.
    func draw(on canvas: inout Canvas) {
        canvas.inner(layout.title) { canvas in
            if layout.showsTabs, state.spread == nil, state.panes.overview == nil {
                TabLine(state).draw(on: &canvas, look: look)
            } else {
                drawTitle(on: &canvas)
            }
        }
        canvas.inner(layout.status) { if state.prompt == nil { drawStatus(on: &$0) } }
        drawLongMessage(on: &canvas)
        if let prompt = state.prompt { canvas.inner(layout.prompt) { PromptView(prompt: prompt, look: look).draw(on: &$0) } }
        canvas.inner(layout.hints) { drawHints(on: &$0) }
    }

    private func drawTitle(on canvas: inout Canvas) {
        let columns = canvas.size.columns
        let section = sectionName
        let shown = canvas.elided(section, columns: columns * 2 / 5)
        let end = columns - 1 - CellWidth.columns(of: shown)
        canvas.text(shown, at: Position(column: end, row: 0), style: look.style(.quiet))
        var column = 1 + canvas.text("Fathom", at: Position(column: 1, row: 0), style: look.style(.accent)) + 2
        let tabs = TextTabs(state, glyphs: look.glyphs)
        guard tabs.tabs.isEmpty else { return _ = tabs.draw(on: &canvas, look: look) }
        if state.texts.count > 1 {
            let place = "\(state.current + 1)/\(state.texts.count)"
            column += canvas.text(place, at: Position(column: column, row: 0), style: look.style(.quiet)) + 1
        }
        let sign = state.text.noted.onText > 0 ? " \(look.noteSign)" : ""
        let title = canvas.elided(state.text.title, columns: max(0, end - column - 2 - CellWidth.columns(of: sign)))
        column += canvas.text(title, at: Position(column: column, row: 0), style: look.style(.strong))
        canvas.text(sign, at: Position(column: column, row: 0), style: look.style(.accent), columns: max(0, end - column - 1))
    }

    /// The section that the reader is in; empty where it is called like the document.
    private var sectionName: String {
        let name = state.text.document.name(ofSection: state.text.currentSection)
        return name == state.text.document.title ? "" : name
    }

    private func drawStatus(on canvas: inout Canvas) {
        let columns = canvas.size.columns
        let facts = state.editor?.isAsking == true ? "" : self.facts(columns: columns * 7 / 10)
        let room = columns - 2 - (facts.isEmpty ? 0 : CellWidth.columns(of: facts) + 2)
        let (words, role) = statusWords(columns: max(columns / 2, room))
        let used = canvas.text(canvas.elided(words, columns: columns - 2), at: Position(column: 1, row: 0), style: look.style(role))
        let shown = used <= room || facts.isEmpty ? facts : self.facts(columns: columns - used - 4)
        guard used + CellWidth.columns(of: shown) + 4 <= columns else { return }
        canvas.text(shown, endingBefore: columns - 1, row: 0, style: look.style(.quiet))
    }

    /// Shows a message or question that the status line has no room for: over the last lines of the body, whole.
    private func drawLongMessage(on canvas: inout Canvas) {
        guard let (words, role) = notice else { return }
        let columns = canvas.size.columns
        let lines = TextWrap.lines(words, columns: columns - 2, most: 5, glyphs: look.glyphs)
        let isWriting = state.prompt != nil
        let bottom = isWriting ? layout.prompt.row : layout.body.row + layout.body.rows + layout.status.rows
        guard lines.count > 1 || layout.status.isEmpty || isWriting, lines.count < bottom else { return }
        canvas.fill(Rect(column: 0, row: bottom - lines.count, columns: columns, rows: lines.count))
        for (index, line) in lines.enumerated() {
            canvas.text(line, at: Position(column: 1, row: bottom - lines.count + index), style: look.style(role))
        }
    }

    /// What must not be missed: the question whether to save, or a message.
    private var notice: (String, Role)? {
        if state.draftList?.isAsking == true { return ("Throw these words away for good?", .accent) }
        if let list = state.backupList, list.isAsking { return (list.question, .accent) }
        if let question = state.exportQuestion { return (question.words, .accent) }
        if state.editor?.isAsking == true { return ("This note is not saved. Save it?", .accent) }
        return state.message.map { ($0.text, $0.isFailure ? .failure : .strong) }
    }

    /// What the status line says: a question, a message, the greeting, a count, or the trail.
    private func statusWords(columns: Int) -> (String, Role) {
        if let notice { return notice }
        if state.editor?.isSaving == true { return ("Saving\(look.glyphs.ellipsis)", .quiet) }
        if state.isGreeting { return (greeting(columns: columns), .accent) }
        if layout.arrangement == .narrow, let progress = progressLine { return (progress.words(columns: columns), .quiet) }
        if layout.arrangement == .narrow, let sentence = state.chosenSentence { return (sentence, .quiet) }
        if let count = state.count, !count.isOpen { return ("\(count.value)\(look.glyphs.ellipsis)", .strong) }
        if let words = state.overviewWords { return (words, .plain) }
        return (Crumbs.words(state, columns: columns, glyphs: look.glyphs), .plain)
    }

    /// Three keys to begin with, in as many words as fit.
    private func greeting(columns: Int) -> String {
        let (follow, back, help) = (state.key(.follow), state.key(.back), state.key(.help))
        let words = [
            "Welcome. \(follow) follows what you see, \(back) goes back, \(help) lists the keys.",
            "Welcome. \(follow) follows, \(back) goes back, \(help) lists the keys.",
            "\(follow) follows, \(back == "Backspace" ? "Bksp" : back) returns, \(help) helps.",
        ]
        return words.first { CellWidth.columns(of: $0) <= columns } ?? "Press \(help) for help."
    }

    /// How far the reading is in at most `columns` columns; else what alone shows, the codebook in use, how many notes the text has, and whether
    /// it was read to its end; on a narrow screen what alone shows and the codebook.
    private func facts(columns: Int) -> String {
        let zoom = layout.showsTabs && layout.arrangement != .narrow ? "zoomed" : ""
        let filter = state.text.showing.heading.map { "only \($0)" } ?? ""
        let codebook = CodebookFact.words(state.text.model.codebook, columns: codebookColumns, glyphs: look.glyphs)
        if layout.arrangement == .narrow { return listed([search, filter, codebook]) }
        if let progress = progressLine { return progress.words(columns: columns) }
        let count = state.text.notes.count
        let review = state.text.noted.toReview
        let notes = count == 0 ? "" : "\(count) note\(count == 1 ? "" : "s")" + (review == 0 ? "" : ", \(review) to review")
        let reading = state.text.isReady ? "" : "reading\(look.glyphs.ellipsis)"
        let part = state.text.reading.isStopped ? "first \(state.text.readPercent) % read" : ""
        return listed([search, zoom, filter, codebook, notes, reading, part])
    }

    /// What is being looked for, and which match of how many was gone to last; empty without a search.
    private var search: String {
        guard let search = state.text.search, state.prompt == nil else { return "" }
        let line = look.glyphs.elided(search.pattern.line, columns: 16)
        return "\(look.quotes.open)\(line)\(look.quotes.close) \(search.place)"
    }

    private func listed(_ facts: [String]) -> String {
        var words = ""
        for fact in facts where !fact.isEmpty { words += words.isEmpty ? fact : " \(look.glyphs.dot) " + fact }
        return words
    }

    private var progressLine: ProgressLine? {
        let reading = state.text.reading
        return reading.progress.map {
            ProgressLine(progress: $0, isStopping: reading.isStopping, glyphs: look.glyphs, stopKey: look.keys[.stepOut])
        }
    }

    /// How many columns of the status line may tell of the codebook.
    private var codebookColumns: Int { layout.status.columns * 2 / 5 }

    private func drawHints(on canvas: inout Canvas) {
        var column = 1
        for hint in Hints.fitting(state, columns: canvas.size.columns - 2) {
            column += canvas.text(hint.key, at: Position(column: column, row: 0), style: look.style(.key)) + 1
            column += canvas.text(hint.words, at: Position(column: column, row: 0), style: look.style(.quiet)) + 2
        }
    }
}
