import FathomModel
import FathomScreen
import FathomText
import FathomUI

/// A run of the explorer without a terminal: events in, frames out, with a store of notes in memory that always succeeds.
public struct Replay {
    /// The state after the events so far.
    public private(set) var state: State
    /// Every effect that was asked for, in order.
    public private(set) var effects: [Effect] = []
    /// Notes by identifier; deleted ones stay.
    public var notes: [Int64: Note] { world.notes }
    /// Somebody else gives every note these words, and nobody tells of it.
    public mutating func changeNotes(to words: String) {
        world.changeNotes(to: words)
    }

    /// Why the next note cannot be saved; nil if it can.
    public var failure: String? {
        get { world.failure }
        set { world.failure = newValue }
    }

    private var size: Size
    private var world: ReplayWorld

    /// A run on a screen of that size.
    public init(_ state: State, size: Size, editor: @escaping (NoteDraft) -> NoteDraft? = { $0 }) {
        self.state = state
        self.size = size
        world = ReplayWorld(editor: editor)
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

    private mutating func answers(to effect: Effect) -> [Event] {
        if case .findNotes(let text, let notes) = effect, let document = state.model(ofText: text)?.document {
            return [.notesFound(text: text, NoteStandings(document).places(of: notes))]
        }
        guard case .search(let text, let pattern) = effect else { return world.answers(to: effect) }
        guard let document = state.model(ofText: text)?.document else { return [] }
        var search = TextSearch(pattern)
        search.finish(document)
        return [.searched(text: text, search)]
    }
}
