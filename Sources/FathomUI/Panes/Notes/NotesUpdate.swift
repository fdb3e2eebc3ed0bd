import FathomModel
import FathomScreen
import FathomText

extension State {
    /// The notes of the section as they stand on the screen now.
    var notesContent: NotesContent {
        let layout = self.layout
        return NotesContent(text, columns: (layout.panes[.notes] ?? layout.body).columns, glyphs: look.glyphs)
    }

    /// The note under the cursor.
    var currentNote: Note? {
        let notes = text.sectionNotes
        return notes.indices.contains(panes.notes.row) ? notes[panes.notes.row] : nil
    }

    /// Moves among the notes of the section.
    mutating func moveNotes(_ motion: Action.Motion, times: Int) {
        let count = text.sectionNotes.count
        let target = panes.notes.target(motion, times: times, rows: 2, of: count)
        panes.notes.move(to: target, of: count)
    }

    /// A draft for a new note on the current section, or for a change of `note`.
    func draft(of note: Note?) -> NoteDraft {
        if let note { return NoteDraft(text: current, place: note.place, note: note.id, body: note.body) }
        let section = text.currentSection
        let title = text.document.sections.indices.contains(section) ? text.document.sections[section].title : ""
        return NoteDraft(text: current, place: NotePlace(section: section, sectionTitle: title), note: nil, body: "")
    }

    /// Opens the editor for a new note.
    mutating func addNote() {
        editor = EditorState(draft(of: nil))
    }

    /// Opens the editor for the note under the cursor; without one says how to get one.
    mutating func editNote() {
        guard let note = currentNote else { return say("No note to change here. Press a to write one.") }
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
        return [.deleteNote(text: current, id: note.id)]
    }

    /// Takes the last change of a note back, or does the last one that was taken back again.
    mutating func step(_ direction: NoteChanges.Direction) -> [Effect] {
        if let effect = changes.step(direction) { return [effect] }
        say(direction == .undo ? "Nothing to take back." : "Nothing to do again.")
        return []
    }

    /// Takes in a change that is on disk, and says so: in `words`, or as the undo or redo that it was.
    private mutating func take(_ change: NoteChange, saying words: String) {
        switch changes.take(change) {
        case .undo: say("Taken back. Ctrl-r does it again.")
        case .redo: say("Done again.")
        case nil: say(words)
        }
    }

    /// Takes in what became of a note on disk.
    mutating func take(saved draft: NoteDraft, as note: Note) {
        guard texts.indices.contains(draft.text) else { return }
        let old = texts[draft.text].notes.first { $0.id == note.id }
        texts[draft.text].notes.removeAll { $0.id == note.id }
        texts[draft.text].notes.append(note)
        if editor?.draft == draft { editor = nil }
        take(old.map { .edited(text: draft.text, $0) } ?? .added(text: draft.text, note), saying: "Saved.")
        if draft.text == current, panes.drawer != nil { panes.drawer = .notes }
        if draft.text == current, let row = text.sectionNotes.firstIndex(where: { $0.id == note.id }) {
            panes.notes.move(to: row, of: text.sectionNotes.count)
        }
    }

    /// Takes in that a note is deleted on disk.
    mutating func take(deleted note: Note, in index: Int) {
        guard texts.indices.contains(index) else { return }
        texts[index].notes.removeAll { $0.id == note.id }
        let count = text.sectionNotes.count
        panes.notes.move(to: panes.notes.row, of: count)
        take(.deleted(text: index, note), saying: "Note deleted. Press u to take that back.")
    }

    /// Takes in that a deletion is taken back on disk.
    mutating func take(restored note: Note, in index: Int) {
        guard texts.indices.contains(index) else { return }
        texts[index].notes.removeAll { $0.id == note.id }
        texts[index].notes.append(note)
        take(.added(text: index, note), saying: "The note is back.")
    }
}
