import FathomModel
import FathomScreen
import FathomText

extension State {
    /// The notes as they stand on the screen now.
    var notesContent: NotesContent {
        let layout = self.layout
        return text.notesContent(columns: (layout.panes[.notes] ?? layout.body).columns, glyphs: look.glyphs)
    }

    /// The note under the cursor.
    var currentNote: Note? {
        notesContent.note(of: panes.notes.row)
    }

    /// Moves among notes, and the links in them.
    mutating func moveNotes(_ motion: Action.Motion, times: Int) {
        let count = notesContent.items.count
        let target = panes.notes.target(motion, times: times, rows: 2, of: count)
        panes.notes.move(to: target, of: count)
    }

    /// A draft for a new note on what the reader is at, or for a change of `note`.
    func draft(of note: Note?) -> NoteDraft {
        if let note { return NoteDraft(text: current, place: note.place, note: note.id, saw: note.version, body: note.body) }
        return NoteDraft(text: current, place: placeForNote, note: nil, body: "")
    }

    /// A draft for a new note on the section that the reader is in.
    var sectionDraft: NoteDraft { NoteDraft(text: current, place: sectionPlace, note: nil, body: "") }

    /// Opens the editor for a new note.
    mutating func addNote() {
        editor = EditorState(draft(of: nil))
    }

    /// Opens the editor for a new note on something that is named.
    mutating func addNote(on subject: Action.NoteSubject) {
        guard let place = place(for: subject) else {
            switch subject {
            case .passage: return say("There is no sentence under the cursor; \(key(.pickSentences)) picks one.")
            case .link: return say("There is no link under the cursor; choose one in the links.")
            default: return say("No concept is selected.")
            }
        }
        editor = EditorState(NoteDraft(text: current, place: place, note: nil, body: ""))
    }

    /// Opens the editor for the note under the cursor; without one says how to get one.
    mutating func editNote() {
        guard let note = currentNote else { return say("No note to change here. Press \(key(.addNote)) to write one.") }
        panes.focus(on: .notes)
        editor = EditorState(draft(of: note))
    }

    /// Hands the note under the cursor, or a new one, to the reader's own editor.
    mutating func openEditor() -> [Effect] {
        if let editor { return [.openEditor(editor.draft)] }
        return [.openEditor(draft(of: panes.focus == .notes ? currentNote : nil))]
    }

    /// Deletes the note under the cursor; undo takes it back.
    mutating func deleteNote() -> [Effect] {
        guard let note = currentNote else {
            say("No note to delete here.")
            return []
        }
        return [.deleteNote(text: current, id: note.id, saw: note.version)]
    }

    /// Takes in the notes of a text as the store has them.
    mutating func take(_ notes: [Note], in index: Int) {
        guard texts.indices.contains(index) else { return }
        texts[index].notes = notes
        if index == current { panes.notes.move(to: panes.notes.row, of: notesContent.items.count) }
    }

    /// Takes in what became of a note on disk.
    mutating func take(saved draft: NoteDraft, as note: Note) {
        guard texts.indices.contains(draft.text) else { return }
        texts[draft.text].notes.removeAll { $0.id == note.id }
        texts[draft.text].notes.append(note)
        if editor?.draft == draft { editor = nil }
        say("Saved.")
        if draft.text == current, draft.note == nil { panes.reader.picked = nil }
        if draft.text == current, panes.drawer != nil { panes.drawer = .notes }
        if draft.text == current { moveNotes(to: note.id) }
    }

    /// Puts the cursor of the notes on a note, if it shows.
    mutating func moveNotes(to id: Int64) {
        let content = notesContent
        guard let row = content.items.firstIndex(where: { if case .note(let note) = $0 { note.id == id } else { false } }) else { return }
        panes.notes.move(to: row, of: content.items.count)
    }

    /// Takes in that a note is deleted on disk.
    mutating func take(deleted note: Note, in index: Int) {
        guard texts.indices.contains(index) else { return }
        take(texts[index].notes.filter { $0.id != note.id }, in: index)
        say("Note deleted. Press \(key(.undo)) to take that back.")
    }
}
