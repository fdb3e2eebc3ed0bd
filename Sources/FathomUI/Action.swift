public import FathomModel

/// What a key asks the program to do: the right side of the table of bindings.
public enum Action: Hashable, Sendable {
    /// Onward or backward in some order.
    public enum Step: Hashable, Sendable { case next, previous }
    /// A move inside the focused pane.
    public enum Motion: Hashable, Sendable { case up, down, halfUp, halfDown, pageUp, pageDown, start, end }
    /// What is done with a mark: a place gets one, it is gone to, all are listed.
    public enum Marking: Hashable, Sendable { case set, go, list }
    /// To the column of panes on that side.
    public enum Side: Hashable, Sendable { case left, right }

    /// How much of the argument the map shows: less, more, or the next in turn.
    public enum Zoom: Hashable, Sendable { case closer, further, around }
    /// What the matrix compares.
    public enum MatrixChange: Hashable, Sendable {
        case kinds(Step)
        case sections, measure, turn
    }

    /// What a number can name.
    public enum Numbered: Hashable, Sendable { case section, pane, text }

    /// What a note can be written on.
    public enum NoteSubject: Hashable, Sendable { case section, passage, concept, link, text }

    /// What can be picked from a list that narrows as one types.
    public enum Picking: Hashable, Sendable { case finder, palette, trail }

    /// Which words become those of a note that somebody else changed meanwhile.
    public enum ClashAnswer: Hashable, Sendable { case mine, theirs, both }

    // The program.
    case quit, quitAtOnce, help, redraw, suspend, cancel, stepOut, readOn
    // Panes.
    case focus(PaneID)
    case focusStep(Step)
    case focusSide(Side)
    case drawer, zoom, usualSizes
    case stretch(Stretch)
    case digit
    // Moving and following.
    case move(Motion)
    case follow, sentence, back, forward
    case mention(Step)
    case search, filter, sort, type
    case anyMention(Step)
    case section(Step)
    case text(Step)
    // Several texts.
    case library, compare
    case side(ComparisonSide?)
    case why
    case showLess, showAll
    case startOver
    // By number, which the palette asks for.
    case numbered(Numbered)
    // Going anywhere by a few letters.
    case pick(Picking)
    case complete, showLabels
    // Looking for a key.
    case searchKeys
    // Copying, and the mouse.
    case copySentence, copyQuote, mouse, chooseInMenu
    // Marks.
    case marks(Marking)
    case letter, beforeJump, takeBookmark, deleteBookmark, leaveMarks
    // The whole argument.
    case overview(OverviewID)
    case sidestep(Side)
    case mapZoom(Zoom)
    case centre
    case matrix(MatrixChange)
    // Putting right what the machine made.
    case correct(CorrectionAct)
    case removeCorrection
    case showOnly(Origin?)
    case showNextOrigin
    // Notes.
    case addNote, editNote, openEditor, deleteNote, undo, redo
    case addNoteOn(NoteSubject)
    case orderNotes, searchNotes, reviewNotes, keepNote, placeNote
    // Picking words of the text.
    case pickSentences, pickWords, turnPicked, leavePicking
    case stretchPicked(Step, bySentence: Bool)
    // The history, and what somebody else did meanwhile.
    case history, backups
    case clash(ClashAnswer)
    // Writing a note.
    case edit(Edit)
    case save, discard, keepWriting
    case drafts, takeUpDraft, leaveDrafts, dropDraft
    /// Ask whether the chosen backup is to be put back; leave their list.
    case restoreBackup, leaveBackups
    /// Put the chosen backup back, or leave everything as it is.
    case answerRestore(Bool)
    case answerDropDraft(Bool)
    // Writing the text's model for another program.
    case export, answerExport(Bool)
    case findInNote, matchInNote(Step)
    case takeCompletion, leaveCompletion
    // Writing a line at the bottom.
    case take, leave, expression
    // What lies over the panes.
    case close

    /// Whether a count before the key repeats it, or names what it goes to.
    var takesCount: Bool {
        switch self {
        case .move, .mention, .anyMention, .section, .text, .back, .forward, .numbered, .sidestep, .stretch, .stretchPicked: true
        default: false
        }
    }
}

/// A change to words that are being written or a move of the cursor among them.
public enum Edit: Hashable, Sendable {
    case left, right, up, down, wordLeft, wordRight, lineStart, lineEnd, pageUp, pageDown, start, end
    case newLine, deleteBack, deleteForward
    case killLine, killToStart, killWordBack, killWordForward, yank, yankBefore
    case undo, redo
}
