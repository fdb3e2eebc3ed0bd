public import FathomModel
import FathomScreen
import FathomText

/// The explorer as a conversation in lines, for screen readers and terminals that cannot place a cursor.
///
/// It holds the same state as the screen and changes it by the same `update`; what it says is a function of the state before and after. Lines
/// come in by `answer`, everything else by `take`. A runtime gives it the next line only while it is not busy.
public struct Dialogue: Sendable {
    /// What comes of one line or event.
    public struct Turn: Sendable {
        /// Lines to be said, harmless to print.
        public fileprivate(set) var lines: [String] = []
        /// What is to be done in the world.
        public fileprivate(set) var effects: [Effect] = []
    }

    /// An answer of the world that the next line has to wait for.
    enum Awaited: Hashable, Sendable { case save, mark, reasons, correction, copy }

    /// All that the program knows.
    var state: State
    /// The list that was said last.
    var offer = Offer()
    /// The note that is being written.
    var writing: Writing?
    /// The hints that were said last; the same ones are not said again.
    var saidHints = ""
    /// The per cent of the reading that was told last.
    var toldPercent = 0
    private var awaited: Set<Awaited> = []
    private var arrivals: Arrivals
    /// Whether what is on hand is still to be told, once the text is read.
    private var isArriving = true

    /// A dialogue over the texts of `state`. A scripted one waits until a text is read through before it says anything of it.
    public init(_ state: State, isScripted: Bool) {
        self.state = state
        arrivals = Arrivals(isScripted: isScripted)
        _ = update(&self.state, .input(.resize(Size(columns: 120, rows: 40))))
    }

    /// Whether something must happen before the next line is taken.
    public var isBusy: Bool { !awaited.isEmpty || arrivals.awaits(state) }

    /// What asks for the next line.
    public var prompt: String { writing == nil ? "> " : ": " }

    /// All that was found in the text at that index, for weighing it again; nil if there is no such text.
    public func model(ofText index: Int) -> ArgumentModel? { state.model(ofText: index) }

    /// docs/reference/plain.md: every command, made from the table.
    public static var reference: String { DialogueCommand.reference }

    /// Takes in an event.
    public mutating func take(_ event: Event) -> Turn {
        if case .input(.hangup) = event { return hangUp() }
        arrivals.take(event, texts: state.texts.count)
        var turn = change(by: event)
        guard isArriving else {
            turn.lines += news(of: event).map(\.harmless)
            return turn
        }
        if let message = message(of: event) { turn.lines.append(message.harmless) }
        arrive(&turn)
        return turn
    }

    /// Takes in a line that was typed; nil for the end of the input.
    public mutating func answer(_ line: String?) -> Turn {
        var turn = Turn()
        respond(to: line, &turn)
        if arrivals.awaits(state) { isArriving = true }
        turn.lines = turn.lines.map(\.harmless)
        return turn
    }

    /// Changes the state, and keeps in mind what has to be waited for.
    mutating func change(by event: Event) -> Turn {
        let effects = update(&state, event)
        state.draftList = nil
        for effect in effects {
            switch effect {
            case .saveNote: awaited.insert(.save)
            case .deleteNote, .turn, .loadNotes: awaited.insert(.mark)
            case .correct: awaited.insert(.correction)
            case .copy: awaited.insert(.copy)
            case .explain: awaited.insert(.reasons)
            default: break
            }
        }
        switch event {
        case .noteSaved, .failed(_, draft: .some): awaited.remove(.save)
        case .noteDeleted, .turned(_, nil, _), .notesLoaded: awaited.remove(.mark)
        case .corrected: awaited.remove(.correction)
        case .copied: awaited.remove(.copy)
        case .failed(_, draft: nil): awaited.subtract([.mark, .correction])
        case .explained: awaited.remove(.reasons)
        default: break
        }
        return Turn(effects: effects)
    }

    /// Says what a reader who comes to a text has before him, once there is something to say.
    private mutating func arrive(_ turn: inout Turn) {
        guard !arrivals.awaits(state) else { return }
        isArriving = false
        turn.lines += opening().map(\.harmless)
    }

    /// The terminal is gone, or the program is to end: what was written is kept as a draft.
    private mutating func hangUp() -> Turn {
        guard let draft = writing?.draft, writing?.isBlank == false else { return Turn(effects: [.quit]) }
        return Turn(effects: [.keepDraft(draft), .quit])
    }
}

extension Dialogue.Turn {
    /// Adds lines to be said.
    mutating func say(_ lines: [String]) { self.lines += lines }

    /// Adds what comes of something else.
    mutating func add(_ turn: Dialogue.Turn) {
        lines += turn.lines
        effects += turn.effects
    }
}

/// What has come of the texts so far: until then there is nothing to say of them.
private struct Arrivals: Sendable {
    /// Whether nobody waits at a keyboard, so that the dialogue waits for the whole text.
    let isScripted: Bool
    /// Texts that are read through, as far as they ever will be.
    private var read: Set<Int> = []
    /// Texts whose notes are known, or cannot be.
    private var noted: Set<Int> = []

    init(isScripted: Bool) {
        self.isScripted = isScripted
    }

    mutating func take(_ event: Event, texts: Int) {
        switch event {
        case .modelReady(let text, _), .readingStopped(let text, _, bytes: _): read.insert(text)
        case .unreadable(let text, _):
            read.insert(text)
            noted.insert(text)
        case .notesLoaded(let text, _): noted.insert(text)
        case .failed(_, draft: nil): noted.formUnion(0..<texts)
        default: break
        }
    }

    /// Whether the text that shows is to be waited for.
    func awaits(_ state: State) -> Bool {
        let isRead = read.contains(state.current) || !isScripted && state.text.reading.progress != nil
        return !isRead || !noted.contains(state.current)
    }
}
