import FathomModel
import FathomScreen
import FathomUI

/// A run of the explorer without a terminal: events in, frames out, with a store of notes in memory that always succeeds.
public struct Replay {
    /// The state after the events so far.
    public private(set) var state: State
    /// Every effect that was asked for, in order.
    public private(set) var effects: [Effect] = []
    /// Notes by identifier; deleted ones stay.
    public private(set) var notes: [Int64: Note] = [:]
    /// Why the next note cannot be saved; nil if it can.
    public var failure: String?
    /// What the reader's own editor makes of a draft; nil for an editor that fails.
    public var editor: (NoteDraft) -> NoteDraft?

    private var size: Size
    /// When the notes of a replay are written: 14 November 2026.
    private let now: Int64 = 1_794_614_400_000

    /// A run on a screen of that size.
    public init(_ state: State, size: Size, editor: @escaping (NoteDraft) -> NoteDraft? = { $0 }) {
        self.state = state
        self.size = size
        self.editor = editor
        send(.input(.resize(size)))
    }

    /// What the screen shows now.
    public var frame: Frame { view(state, size) }

    /// Gives the screen another size.
    public mutating func resize(to size: Size) {
        self.size = size
        send(.input(.resize(size)))
    }

    /// Presses a key by its name ("j", "Ctrl-o", "Enter"); an unknown name is a mistake in the test and types nothing.
    public mutating func press(_ names: String...) {
        for name in names { if let key = Key(name: name) { send(.input(.key(key))) } }
    }

    /// Types every character of a text.
    public mutating func type(_ text: String) {
        for character in text { send(.input(.key(character == "\n" ? Key(.enter) : .character(character)))) }
    }

    /// Delivers an event, and then the events that answer its effects.
    public mutating func send(_ event: Event) {
        var waiting = update(&state, event)
        while !waiting.isEmpty {
            let effect = waiting.removeFirst()
            effects.append(effect)
            for answer in answers(to: effect) { waiting += update(&state, answer) }
        }
    }

    /// What was weighed for whatever is asked about.
    private static let weighing = Weighing(
        score: 1.2,
        reasons: [
            .init(words: "its verb is a verb of bringing into being (build, found)", weight: 0.9),
            .init(words: "its doer is an actor", weight: 0.3), .init(words: "it stands in the background", weight: -0.5),
        ], rules: ["verb-between", "named-near"], distance: 2)

    private mutating func answers(to effect: Effect) -> [Event] {
        switch effect {
        case .quit, .suspend, .redraw, .stopReading, .readOn: return []
        case .explain(let text, let asked): return [.explained(text: text, asked, Self.weighing)]
        case .loadNotes(let text): return [.notesLoaded(text: text, notes.values.sorted { $0.id < $1.id })]
        case .saveNote(let draft):
            if let sentence = failure {
                failure = nil
                return [.failed(sentence, draft: draft)]
            }
            let id = draft.note ?? Int64(notes.count + 1)
            let created = notes[id]?.created ?? now
            let note = Note(id: id, place: draft.place, body: draft.body, created: created, modified: now)
            notes[id] = note
            return [.noteSaved(draft, note)]
        case .deleteNote(let text, let id): return notes[id].map { [.noteDeleted(text: text, $0)] } ?? []
        case .restoreNote(let text, let id): return notes[id].map { [.noteRestored(text: text, $0)] } ?? []
        case .openEditor(let draft):
            guard let edited = editor(draft) else {
                return [.failed("Your editor ended with an error; the note is unchanged.", draft: nil)]
            }
            return [.editorReturned(edited)]
        }
    }
}
