import FathomModel

/// Something that was done to a note, with what it takes to undo it.
enum NoteChange: Hashable, Sendable {
    /// A note came to be, or came back.
    case added(text: Int, Note)
    /// A note got other words; the note as it was before.
    case edited(text: Int, Note)
    /// A note was deleted.
    case deleted(text: Int, Note)

    /// The note, as it was.
    var note: Note {
        switch self {
        case .added(_, let note), .edited(_, let note), .deleted(_, let note): note
        }
    }

    /// What takes the change back.
    var reversal: Effect {
        switch self {
        case .added(let text, let note): .deleteNote(text: text, id: note.id)
        case .edited(let text, let note): .saveNote(NoteDraft(text: text, place: note.place, note: note.id, body: note.body))
        case .deleted(let text, let note): .restoreNote(text: text, id: note.id)
        }
    }
}

/// What was done to notes in this run: what undo takes back, and what redo does again.
///
/// A change counts only once it is on disk. Taking one back is a change too, which goes to the other pile; a change of the reader's own
/// ends what could be done again.
struct NoteChanges: Hashable, Sendable {
    /// Which pile a step comes from.
    enum Direction: Hashable, Sendable { case undo, redo }

    private(set) var undoable: [NoteChange] = []
    private(set) var redoable: [NoteChange] = []
    /// The step that is on its way to the disk.
    private var pending: Step?

    private struct Step: Hashable, Sendable {
        let change: NoteChange
        let direction: Direction
    }

    /// Takes the last change of a pile and says what reverses it; nil if there is none, or if a step is still on its way.
    mutating func step(_ direction: Direction) -> Effect? {
        guard pending == nil else { return nil }
        guard let change = direction == .undo ? undoable.popLast() : redoable.popLast() else { return nil }
        pending = Step(change: change, direction: direction)
        return change.reversal
    }

    /// Takes in a change that is on disk now. Returns the direction of the step that it ends; nil for a change of the reader's own.
    mutating func take(_ change: NoteChange) -> Direction? {
        guard let step = pending, step.change.note.id == change.note.id else {
            undoable.append(change)
            redoable = []
            return nil
        }
        pending = nil
        if step.direction == .undo { redoable.append(change) } else { undoable.append(change) }
        return step.direction
    }

    /// Takes in that the step on its way failed: it can be tried again.
    mutating func fail() {
        guard let step = pending else { return }
        pending = nil
        if step.direction == .undo { undoable.append(step.change) } else { redoable.append(step.change) }
    }
}
