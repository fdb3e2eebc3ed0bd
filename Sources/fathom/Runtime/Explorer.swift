internal import Dispatch
internal import FathomModel
internal import FathomScreen
internal import FathomTerminal
internal import FathomUI

/// The loop: what happens becomes an event, `update` changes the state and asks for effects, `view` makes the frame, the terminal shows it.
struct Explorer: ~Copyable {
    private var terminal: Terminal
    /// What the screen shows.
    private(set) var state: State
    private let mailbox: Mailbox
    private let notes: NoteRunner
    private let reading: ReadingRunner
    private let searching: SearchRunner
    private var isEnding = false
    /// What was painted last.
    private var frame = Frame(size: Size(columns: 0, rows: 0))
    /// Whether more has changed since than `view` over a frame draws.
    private var isBehind = true
    private var pause = Pause()

    init(terminal: consuming Terminal, state: State, mailbox: Mailbox, notes: NoteRunner, reading: ReadingRunner) {
        self.terminal = terminal
        self.state = state
        self.mailbox = mailbox
        self.notes = notes
        self.reading = reading
        searching = SearchRunner(mailbox: mailbox)
    }

    /// The extent of the screen.
    var size: Size { terminal.size }

    /// Shows the texts until the reader leaves. The first frame waits for nothing: only when it is on the screen is `begin` called, which has
    /// the texts read, and the store touched. Models fill the lists as they come.
    mutating func run(begin: () -> Void) {
        mailbox.wake(with: terminal.waker)
        take(.input(.resize(terminal.size)))
        takeMail()
        paint()
        terminal.ask()
        begin()
        notes.begin()
        takeMail()
        while !isEnding {
            switch terminal.next(within: pause.milliseconds) {
            case .input(let input): take(input)
            case .background(let colour): take(.background(colour))
            case .nothing: take(.pause)
            case .woken: break
            }
            pause.settle(state.patience)
            takeMail()
            if !terminal.hasMore, !isEnding { paint() }
        }
    }

    private mutating func takeMail() {
        for event in mailbox.take() { take(event) }
    }

    private mutating func paint() {
        frame = isBehind ? view(state, terminal.size) : view(state, terminal.size, over: frame)
        isBehind = false
        terminal.show(frame)
    }

    /// Takes in what the reader did. A key that follows closely on the one before is told as such.
    private mutating func take(_ input: Input) {
        FaultReport.note(input, before: state)
        take(pause.isClose(State.closeness) ? .repeated(input) : .input(input))
        pause.begin()
    }

    private mutating func take(_ event: Event) {
        for effect in update(&state, event) { perform(effect) }
        if !state.isHurried { isBehind = true }
    }

    private mutating func perform(_ effect: Effect) {
        switch effect {
        case .quit: isEnding = true
        case .suspend:
            notes.drafts.settle()
            terminal.suspend()
        case .redraw: terminal.repaint()
        case .stopReading(let text): reading.stop(text)
        case .readOn(let text): reading.readOn(text)
        case .loadNotes(let text): notes.load(text: text)
        case .saveNote(let draft): notes.save(draft)
        case .deleteNote(let text, let id, let saw): notes.delete(id, of: text, saw: saw)
        case .loadHistory(let text): notes.readHistory(text: text)
        case .loadBackups: notes.readBackups()
        case .restoreBackup(let backup): notes.restore(backup)
        case .export(let wish): state.model(ofText: wish.text).map { notes.export(wish, of: $0) }
        case .turn(let direction, let text): notes.turn(direction, text: text)
        case .correct(let text, let change, let object, let said): notes.correct(change, of: text, object: object, said: said)
        case .saveBookmark(let text, let bookmark): notes.keep(bookmark, of: text)
        case .deleteBookmark(let text, let letter): notes.deleteBookmark(letter, of: text)
        case .search(let text, let pattern):
            if let document = state.model(ofText: text)?.document { searching.start(pattern, in: document, at: text) }
        case .stopSearch: searching.stop()
        case .explain(let text, let asked): state.model(ofText: text).map { Reasons.weigh(asked, in: $0, text: text, mailbox) }
        case .awaitDraft: DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(2)) { [mailbox] in mailbox.post(.draftDue) }
        case .keepDraft(let draft): notes.drafts.keep(draft)
        case .dropDraft: notes.drafts.drop()
        case .takeUpDraft(let id): notes.drafts.takeUp(id)
        case .deleteDraft(let id): notes.drafts.delete(id)
        case .placeNote(let text, let id, let saw, let place): notes.place(id, of: text, saw: saw, at: place)
        case .findNotes(let text, let unplaced):
            if let document = state.model(ofText: text)?.document { notes.find(unplaced, of: text, in: document) }
        case .searchNotes(let words): notes.search(words)
        case .takeMouse(let taken): terminal.takeMouse(taken)
        case .copy(let copy): self.copy(copy)
        case .openEditor(let draft): take(terminal.released { ExternalEditor.edit(draft) })
        }
    }

    /// Asks the terminal for its clipboard, and then, on a thread of its own, the programs that have one.
    private func copy(_ copy: Copy) {
        let isByTerminal = terminal.copy(copy.words)
        Thread.start { [mailbox] in mailbox.post(.copied(copy, by: Clipboard.ways(for: copy, byTerminal: isByTerminal))) }
    }
}
