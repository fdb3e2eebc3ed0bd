internal import FathomModel
internal import FathomScreen
internal import FathomTerminal
internal import FathomUI

/// The loop of the plain dialogue: lines and events go into a `Dialogue`, what it says is printed, what it asks for is done.
struct PlainExplorer {
    private var dialogue: Dialogue
    private let lines: LineSource
    private let isASCII: Bool
    private let mailbox: Mailbox
    private let notes: NoteRunner
    private let reading: ReadingRunner
    private var isEnding = false

    init(_ dialogue: Dialogue, lines: LineSource, isASCII: Bool, mailbox: Mailbox, notes: NoteRunner, reading: ReadingRunner) {
        self.dialogue = dialogue
        self.lines = lines
        self.isASCII = isASCII
        self.mailbox = mailbox
        self.notes = notes
        self.reading = reading
    }

    /// Talks until the reader leaves, the input ends, or the program is told to end. `begin` has the texts read.
    mutating func run(begin: () -> Void) throws(Failure) {
        begin()
        notes.begin()
        while !isEnding {
            try takeMail()
            guard !isEnding else { break }
            if !dialogue.isBusy {
                if let line = lines.take() {
                    try answer(line)
                    continue
                }
                if lines.ask() { try Output.write(dialogue.prompt) }
            }
            mailbox.wait(milliseconds: nil)
        }
    }

    private mutating func takeMail() throws(Failure) {
        for event in mailbox.take() { try take(event) }
    }

    private mutating func take(_ event: Event) throws(Failure) {
        if case .clashed(let clash) = event {
            var draft = clash.mine
            draft.saw = clash.theirs.version
            notes.load(text: draft.text)
            return try take(.failed(Messages.clashed(clash), draft: clash.wish == .save ? draft : nil))
        }
        if case .correctionClashed = event { return try take(.failed(Messages.correctedMeanwhile, draft: nil)) }
        try perform(dialogue.take(event))
    }

    /// Answers a line. Where nobody types it at a terminal it is printed as well, so that what is printed can be read by itself.
    private mutating func answer(_ line: LineSource.Line) throws(Failure) {
        switch line {
        case .words(let words):
            if !lines.isTerminal { try print([words.harmless]) }
            try perform(dialogue.answer(words))
        case .end:
            try Output.write("\n")
            try perform(dialogue.answer(nil))
        }
    }

    private mutating func perform(_ turn: Dialogue.Turn) throws(Failure) {
        try print(turn.lines)
        for effect in turn.effects { try perform(effect) }
    }

    private func print(_ lines: [String]) throws(Failure) {
        guard !lines.isEmpty else { return }
        let shown = isASCII ? lines.map { ASCIIForm.line($0) } : lines
        try Output.write(shown.joined(separator: "\n") + "\n")
    }

    private mutating func perform(_ effect: Effect) throws(Failure) {
        switch effect {
        case .quit: isEnding = true
        case .suspend, .redraw, .takeMouse, .search, .stopSearch, .searchNotes, .placeNote, .awaitDraft: break
        case .findNotes(let text, let unplaced):
            if let document = dialogue.model(ofText: text)?.document { notes.find(unplaced, of: text, in: document) }
        case .copy(let copy): Thread.start { [mailbox] in mailbox.post(.copied(copy, by: Clipboard.ways(for: copy, byTerminal: false))) }
        case .keepDraft(let draft): notes.drafts.keep(draft)
        case .dropDraft: notes.drafts.drop()
        case .takeUpDraft(let id): notes.drafts.takeUp(id)
        case .deleteDraft(let id): notes.drafts.delete(id)
        case .saveBookmark(let text, let bookmark): notes.keep(bookmark, of: text)
        case .deleteBookmark(let text, let letter): notes.deleteBookmark(letter, of: text)
        case .stopReading(let text): reading.stop(text)
        case .readOn(let text): reading.readOn(text)
        case .loadNotes(let text): notes.load(text: text)
        case .saveNote(let draft): notes.save(draft)
        case .deleteNote(let text, let id, let saw): notes.delete(id, of: text, saw: saw)
        case .correct(let text, let change, let object, let said): notes.correct(change, of: text, object: object, said: said)
        case .loadHistory(let text): notes.readHistory(text: text)
        case .loadBackups: notes.readBackups()
        case .restoreBackup(let backup): notes.restore(backup)
        case .export(let wish): dialogue.model(ofText: wish.text).map { notes.export(wish, of: $0) }
        case .turn(let direction, let text): notes.turn(direction, text: text)
        case .explain(let text, let asked): dialogue.model(ofText: text).map { Reasons.weigh(asked, in: $0, text: text, mailbox) }
        case .openEditor(let draft):
            guard lines.isTerminal else { return try take(.failed(Messages.editorNeedsTerminal, draft: nil)) }
            try take(ExternalEditor.edit(draft))
        }
    }
}
