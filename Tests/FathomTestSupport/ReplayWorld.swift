import FathomModel
import FathomUI

/// The world of a replay: a store of notes in memory, an editor, and reasons that are always the same.
struct ReplayWorld {
    /// Notes by identifier; deleted ones stay.
    private(set) var notes: [Int64: Note] = [:]
    /// Why the next note cannot be saved; nil if it can.
    var failure: String?
    /// What the reader's own editor makes of a draft; nil for an editor that fails.
    let editor: (NoteDraft) -> NoteDraft?

    /// When the notes of a replay are written: 14 November 2026.
    private let now: Int64 = 1_794_614_400_000

    init(editor: @escaping (NoteDraft) -> NoteDraft? = { $0 }) {
        self.editor = editor
    }

    /// What was weighed for whatever is asked about.
    private static let weighing = Weighing(
        score: 1.2,
        reasons: [
            .init(words: "its verb is a verb of bringing into being (build, found)", weight: 0.9),
            .init(words: "its doer is an actor", weight: 0.3), .init(words: "it stands in the background", weight: -0.5),
        ], rules: ["verb-between", "named-near"], distance: 2)

    /// The events that answer an effect.
    mutating func answers(to effect: Effect) -> [Event] {
        switch effect {
        case .quit, .suspend, .redraw, .stopReading, .readOn, .takeMouse: return []
        case .search, .stopSearch, .saveBookmark, .deleteBookmark: return []
        case .copy(let copy): return [.copied(copy, by: [.terminal])]
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
