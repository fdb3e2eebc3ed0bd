import FathomModel
import FathomScreen
import FathomText

extension State {
    /// Carries out an action `times` times.
    mutating func perform(_ action: Action, times: Int) -> [Effect] {
        switch action {
        case .quit, .quitAtOnce, .suspend, .redraw, .cancel, .readOn: return performOnProgram(action)
        case .history: return [.loadHistory(text: current)]
        case .backups, .restoreBackup, .answerRestore, .leaveBackups: return performOnBackups(action)
        case .export: openExport()
        case .answerExport(let isReplaced): return answerExport(isReplaced)
        case .clash(let answer): return self.answer(answer)
        case .addNote, .editNote, .openEditor, .deleteNote, .undo, .redo, .edit, .save, .discard, .keepWriting,
            .findInNote, .matchInNote, .takeCompletion, .leaveCompletion:
            return performOnNotes(action)
        case .correct(let act): return correct(act)
        case .removeCorrection: return removeCorrection()
        case .showOnly(let origin): showOnly(Showing(origin))
        case .showNextOrigin: showNextOrigin()
        case .drafts, .takeUpDraft, .leaveDrafts, .dropDraft, .answerDropDraft: return performOnDrafts(action)
        case .addNoteOn, .orderNotes, .searchNotes, .reviewNotes, .keepNote, .placeNote, .pickSentences, .pickWords, .turnPicked,
            .leavePicking, .stretchPicked:
            return performOnPassages(action, times: times)
        case .stepOut: return stepOut()
        case .take: return picker == nil ? takePrompt() : takePicker()
        case .leave: return leaveLine()
        case .expression: return switchExpression()
        case .marks, .beforeJump, .takeBookmark, .deleteBookmark, .leaveMarks, .letter: return performOnMarks(action)
        case .complete: picker?.complete()
        case .pick(let sort): pick(sort)
        case .showLabels: showLabels()
        case .help: if prompt?.kind != .keys { sheet = Sheet(subject: .help(scope)) }
        case .searchKeys: open(.keys)
        case .close: close()
        case .chooseInMenu: return chooseInMenu()
        case .library: showLibrary()
        case .compare: compare()
        case .side(let side): choose(side)
        case .why: return askWhy()
        case .copySentence: return copySentence()
        case .copyQuote: return copyQuote()
        case .mouse: return toggleMouse()
        case .move(let motion): move(motion, times: times)
        default: performInPanes(action, times: times)
        }
        return []
    }

    private mutating func performInPanes(_ action: Action, times: Int) {
        switch action {
        case .focus(let pane): focus(pane)
        case .focusStep(let step): focus(panes.focus.stepped(by: step == .next ? 1 : -1))
        case .focusSide(let side): focus(side)
        case .drawer: toggleDrawer()
        case .zoom: toggleZoom()
        case .stretch(let stretch): self.stretch(stretch, times: times)
        case .usualSizes: useUsualSizes()
        case .startOver: startOver()
        case .follow: follow()
        case .sentence: followSentence()
        case .back: goBack(times: times)
        case .forward: goForward(times: times)
        case .mention(let step): if text.search == nil { goToMention(step, times: times) } else { goToMatch(step, times: times) }
        case .search: openSearch()
        case .filter: openFilter()
        case .sort: sortNext()
        case .type: typeNext()
        case .anyMention(let step): goToAnyMention(step, times: times)
        case .section(let step): goToSection(step, times: times)
        case .text(let step):
            if case .comparison(let place)? = spread { stepComparison(place, step, times: times) } else { goToText(step, times: times) }
        case .showLess: showLess()
        case .showAll: showAll()
        case .numbered(let sort): goTo(sort, number: times)
        case .overview(let id): open(overview: id)
        case .sidestep(let side): sidestep(side, times: times)
        case .mapZoom(let zoom): zoomMap(zoom)
        case .centre: centreMap()
        case .matrix(let change): self.change(change)
        default: break
        }
    }

    private mutating func performOnNotes(_ action: Action) -> [Effect] {
        switch action {
        case .addNote: addNote()
        case .editNote: editNote()
        case .openEditor: return openEditor()
        case .deleteNote: return deleteNote()
        case .undo: return turn(.undo)
        case .redo: return turn(.redo)
        case .edit(let edit):
            guard prompt == nil else { return editPrompt(edit) }
            guard picker == nil, labels == nil else { return editPicker(edit) }
            apply(edit)
        case .save: return saveDraft()
        case .discard: discardDraft()
        case .keepWriting: editor?.isAsking = false
        case .findInNote: findInNote()
        case .matchInNote(let step): find(step)
        case .takeCompletion: takeCompletion()
        case .leaveCompletion: leaveCompletion()
        default: break
        }
        return []
    }

    private mutating func performOnDrafts(_ action: Action) -> [Effect] {
        switch action {
        case .drafts: showDrafts()
        case .takeUpDraft: return takeUpDraft()
        case .dropDraft: askToDropDraft()
        case .answerDropDraft(let isDropped): return answerDropDraft(isDropped)
        default: leaveDrafts()
        }
        return []
    }

    private mutating func performOnBackups(_ action: Action) -> [Effect] {
        switch action {
        case .backups: return [.loadBackups]
        case .restoreBackup: askToRestore()
        case .answerRestore(let isRestored): return answerRestore(isRestored)
        default: backupList = nil
        }
        return []
    }

    private mutating func performOnPassages(_ action: Action, times: Int) -> [Effect] {
        switch action {
        case .addNoteOn(let subject): addNote(on: subject)
        case .orderNotes: orderNotes()
        case .searchNotes: open(.notes)
        case .reviewNotes: reviewNotes()
        case .keepNote: return keepNote()
        case .placeNote: return placeNote()
        case .pickSentences: pickSentences()
        case .pickWords: pickWords()
        case .turnPicked: turnPicked()
        case .stretchPicked(let step, let bySentence): stretchPicked(step, bySentence: bySentence, times: times)
        default: leavePicking()
        }
        return []
    }

    private mutating func performOnMarks(_ action: Action) -> [Effect] {
        switch action {
        case .marks(let use): openMarks(use)
        case .beforeJump: goBeforeJump()
        case .takeBookmark: takeBookmark()
        case .deleteBookmark: return deleteBookmark()
        default: leaveMarks()
        }
        return []
    }

    private mutating func performOnProgram(_ action: Action) -> [Effect] {
        switch action {
        case .suspend: return keepDraft() + [.suspend]
        case .redraw: return [.redraw]
        case .cancel: return cancel()
        case .readOn: return readOn()
        default: return [.quit]
        }
    }

    private mutating func move(_ motion: Action.Motion, times: Int) {
        if scope == .completion { return moveCompletion(motion, times: times) }
        if marks != nil { return moveMarks(motion, times: times) }
        if draftList != nil, sheet == nil { return moveDrafts(motion, times: times) }
        if backupList != nil, sheet == nil { return moveBackups(motion, times: times) }
        if sheet != nil { return moveSheet(motion, times: times) }
        if picker != nil { return movePicker(motion, times: times) }
        if menu != nil { return moveMenu(motion, times: times) }
        if spread != nil { return moveSpread(motion, times: times) }
        if panes.overview != nil { return moveInOverview(motion, times: times) }
        switch panes.focus {
        case .text: moveReader(motion, times: times)
        case .links: moveLinks(motion, times: times)
        case .notes: moveNotes(motion, times: times)
        default: moveList(motion, times: times)
        }
    }

    /// Closes what lies over the panes, or else the view that stands in place of them.
    private mutating func close() {
        guard sheet == nil, menu == nil, spread == nil else { return closeTop() }
        closeOverview()
    }

    private mutating func follow() {
        if spread != nil { return followSpread() }
        if panes.overview != nil { return followInOverview() }
        switch panes.focus {
        case .text: followInReader()
        case .links: followLink()
        case .notes: followInNotes()
        default: followConcept()
        }
    }

    /// Cancels what is going on; with nothing to cancel says how to quit, and the second time quits.
    private mutating func cancel() -> [Effect] {
        if exportQuestion != nil {
            return answerExport(false)
        } else if marks != nil {
            marks = nil
        } else if draftList != nil, sheet == nil {
            leaveDrafts()
        } else if backupList != nil, sheet == nil {
            backupList = nil
        } else if prompt?.kind == .keys || prompt?.kind == .note {
            return leavePrompt()
        } else if sheet != nil || spread != nil {
            closeTop()
        } else if editor?.isAsking == true {
            editor?.isAsking = false
        } else if editor != nil {
            editor?.isSaving = false
            leaveEditor()
        } else if prompt != nil || picker != nil || labels != nil {
            return leaveLine()
        } else if menu != nil {
            menu = nil
        } else if text.reading.canBeStopped {
            return stopReading()
        } else if panes.overview != nil {
            closeOverview()
        } else if isAboutToQuit {
            return [.quit]
        } else {
            isAboutToQuit = true
            say("Press \(key(.quit)) to quit, or Ctrl-c again.")
        }
        return []
    }

    /// Leaves the editor, ends a search or a filter, stops a long reading, or leaves the mark of a followed sentence, or the pane for the list of the selected concept.
    private mutating func stepOut() -> [Effect] {
        if editor != nil {
            leaveEditor()
        } else if text.search != nil {
            return endSearch()
        } else if text.isNarrowed(panes.focus) {
            endFilter()
        } else if text.reading.canBeStopped {
            return stopReading()
        } else if panes.reader.evidence != nil || panes.reader.cursor != nil {
            panes.reader.evidence = nil
            panes.reader.cursor = nil
        } else if panes.focus.kind == nil {
            focus(text.selected.map { PaneID($0.kind) } ?? panes.list)
        }
        return []
    }

    /// Puts one sentence into the status line.
    mutating func say(_ sentence: String) {
        message = Message(text: sentence)
    }
}
