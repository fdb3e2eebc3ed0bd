import FathomModel
import FathomScreen
import FathomText

/// Takes in one event: changes the state, and says what is to be done in the world. Total: any event in any state.
///
/// Input goes through the keymap first. Nothing here waits, reads a clock or touches a disk; time is O(what shows on the screen), save
/// for a new model, which is O(mentions).
public func update(_ state: inout State, _ event: Event) -> [Effect] {
    state.isHurried = false
    let effects = state.take(event)
    state.settle()
    return effects + state.keepingDraft()
}

extension State {
    fileprivate mutating func take(_ event: Event) -> [Effect] {
        switch event {
        case .input(let input): return take(input)
        case .repeated(let input): return take(repeated: input)
        case .modelReady(let index, let model): return take(whole: model, of: index)
        case .textCut(let index, let document): return take(cut: document, of: index)
        case .reading(let index, let progress): take(progress, of: index)
        case .modelSoFar(let index, let model): adopt(model, for: index)
        case .readingStopped(let index, let model, let bytes):
            adopt(model, for: index)
            take(stopped: bytes, of: index)
        case .notesLoaded(let index, let notes):
            take(notes, in: index)
            return placingNotes(in: index)
        case .notePlaced(let index, let note):
            take(placed: note, in: index)
            return placingNotes(in: index)
        case .notesFound(let index, let places): if texts.indices.contains(index) { texts[index].take(places: places) }
        case .noteHits(let hits, let words): take(found: hits, for: words)
        case .bookmarksLoaded(let index, let bookmarks): take(bookmarks, in: index)
        case .correctionsLoaded(let index, let corrections): adopt(corrections, for: index)
        case .corrected(let index, let corrections, let said): take(corrected: corrections, for: index, saying: said)
        case .noteSaved(let draft, let note):
            take(saved: draft, as: note)
            return afterSaving()
        case .noteDeleted(let index, let note): take(deleted: note, in: index)
        case .clashed(let clash): return take(clash)
        case .correctionClashed(let clash): take(clash)
        case .historyLoaded(let index, let steps, let zone): if index == current { show(.history(steps, zone: zone)) }
        case .backupsLoaded(let backups): show(backups)
        case .restored(let backup, let aside): take(restored: backup, aside: aside)
        case .exported(let sentence): say(sentence)
        case .exportAsked(let wish, let question): ask(about: wish, question)
        case .turned(let direction, let step, let index): return take(turned: step, direction, in: index)
        case .editorReturned(let draft):
            message = nil
            return take(edited: draft)
        case .draftDue: return draftIsDue()
        case .draftsFound(let drafts, let now): take(found: drafts, now: now)
        case .draftNotKept(let sentence): message = Message(text: sentence, isFailure: true)
        case .editorFailed(let sentence, let draft): take(doubtful: draft, sentence)
        case .explained(let index, let asked, let weighing): take(weighing, for: asked, in: index)
        case .copied(let copy, let ways): take(copied: copy, by: ways)
        case .searched(let index, let found): take(found, in: index)
        case .failed(let sentence, let draft): return take(failure: sentence, draft)
        case .codebookRefused(let sentence): message = Message(text: sentence, isFailure: true)
        case .unreadable(let index, let sentence): take(unreadable: index, sentence)
        case .asked(let action, let times):
            clearMessage()
            return perform(action, times: times)
        case .chosen(let destination):
            clearMessage()
            go(to: destination)
        case .placeFound(let index, let place, let isChanged, let now): take(place, of: index, isChanged: isChanged, now: now)
        case .rulesKnown(let sentences): ruleSentences = sentences
        case .background(let colour): take(background: colour)
        case .pause: count = count?.isOpen == true ? nil : count
        }
        return []
    }

    /// Takes in the model of a text that was read to its end.
    private mutating func take(whole model: ArgumentModel, of index: Int) -> [Effect] {
        adopt(model, for: index)
        if texts.indices.contains(index) { texts[index].reading = ReadingState() }
        return placingNotes(in: index)
    }

    /// Takes in the whole text where its head showed.
    private mutating func take(cut document: Document, of index: Int) -> [Effect] {
        if texts.indices.contains(index) { texts[index].adopt(document) }
        return searchAgain(in: index) + placingNotes(in: index)
    }

    /// Takes in what the reader put right, and says so.
    private mutating func take(corrected corrections: [StoredCorrection], for index: Int, saying said: String) {
        adopt(corrections, for: index)
        if texts.indices.contains(index) { texts[index].panes.reader.picked = nil }
        say("\(said) \(key(.undo)) takes it back.")
    }

    private mutating func adopt(_ corrections: [StoredCorrection], for index: Int) {
        guard texts.indices.contains(index), corrections != texts[index].corrections else { return }
        takeIn(texts[index].adopt(corrections), in: index)
    }

    private mutating func adopt(_ model: ArgumentModel, for index: Int) {
        guard texts.indices.contains(index) else { return }
        takeIn(texts[index].adopt(model), in: index)
    }

    /// Takes in what the concepts of a text are called now.
    private mutating func takeIn(_ rename: (ConceptID) -> ConceptID?, in index: Int) {
        trail.rename(in: index, rename)
        if index == current { renewPicker() }
        indexConcepts(ofText: index)
    }

    /// Takes in that a text cannot be read, and says so.
    private mutating func take(unreadable index: Int, _ sentence: String) {
        message = Message(text: sentence, isFailure: true)
        guard texts.indices.contains(index) else { return }
        texts[index].failure = sentence
        if index == current, trail.past.isEmpty, let other = texts.firstIndex(where: { $0.failure == nil }) { current = other }
    }

    /// Takes the greeting and the last message away, for what comes now.
    private mutating func clearMessage() {
        isGreeting = false
        message = nil
    }

    /// Takes the theme that suits the background. A colour that tells nothing changes nothing.
    private mutating func take(background colour: Colour) {
        guard let themes, let background = Background(colour) else { return }
        look.theme = themes.theme(on: background)
    }

    /// Shows a failure. Words that could not be saved go back into the editor.
    private mutating func take(failure sentence: String, _ draft: NoteDraft?) -> [Effect] {
        message = Message(text: sentence, isFailure: true)
        if let draft {
            if editor == nil { editor = EditorState(draft) }
            editor?.isChangedElsewhere = true
        }
        return afterSaving()
    }

    /// Takes in what was typed while a note was on its way to the disk.
    mutating func afterSaving() -> [Effect] {
        let typed = typedAhead
        typedAhead = []
        editor?.isSaving = false
        return typed.flatMap { take(.input($0)) }
    }

    /// Puts every scroll where its cursor shows, for the size and the layout of now.
    mutating func settle() {
        let layout = self.layout
        for pane in PaneID.allCases where pane.kind != nil { settleList(pane, layout) }
        if isHurried { return }
        settleElsewhere()
        settlePanes(layout)
        settleSpread()
        settleOverview()
        settleEditor()
        settlePrompt()
        settlePicker()
        settleMarks()
        settleDrafts()
        settleBackups()
        settleSheet()
    }

    private mutating func settleList(_ pane: PaneID, _ layout: Layout) {
        guard let rect = layout.panes[pane] else { return }
        let row = panes.lists[pane.rawValue - 1].row
        let count = text.entries(of: pane).count
        panes.lists[pane.rawValue - 1].settle(lines: row..<row + 1, total: count, rows: max(1, rect.rows - 1))
    }

    private mutating func settlePanes(_ layout: Layout) {
        uncover()
        text.keepRows(readerGeometry)
        let geometry = readerGeometry
        panes.reader.settle(screen: geometry.rows, in: geometry.flow)
        text.keepRows(geometry)
        if let rect = layout.panes[.links] {
            texts[current].keepLinks(columns: rect.columns, glyphs: look.glyphs)
            let content = linksContent
            let row = min(panes.links.row, max(0, content.items.count - 1))
            panes.links.row = row
            panes.links.settle(lines: content.lines(of: row), total: content.lines.count, rows: max(1, rect.rows - 1))
        }
        if let rect = layout.panes[.notes] {
            texts[current].keepNotes(columns: rect.columns, glyphs: look.glyphs)
            let content = notesContent
            panes.notes.settle(lines: content.lines(of: panes.notes.row), total: content.lines.count, rows: max(1, rect.rows - 1))
        }
    }
}
