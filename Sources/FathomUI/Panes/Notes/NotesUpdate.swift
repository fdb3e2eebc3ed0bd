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
        if let note { return NoteDraft(text: current, place: note.place, note: note.id, saw: note.version, body: note.body) }
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
        if index == current { panes.notes.move(to: panes.notes.row, of: text.sectionNotes.count) }
    }

    /// Takes in what became of a note on disk.
    mutating func take(saved draft: NoteDraft, as note: Note) {
        guard texts.indices.contains(draft.text) else { return }
        texts[draft.text].notes.removeAll { $0.id == note.id }
        texts[draft.text].notes.append(note)
        if editor?.draft == draft { editor = nil }
        say("Saved.")
        if draft.text == current, panes.drawer != nil { panes.drawer = .notes }
        if draft.text == current, let row = text.sectionNotes.firstIndex(where: { $0.id == note.id }) {
            panes.notes.move(to: row, of: text.sectionNotes.count)
        }
    }

    /// Takes in that a note is deleted on disk.
    mutating func take(deleted note: Note, in index: Int) {
        guard texts.indices.contains(index) else { return }
        take(texts[index].notes.filter { $0.id != note.id }, in: index)
        say("Note deleted. Press \(key(.undo)) to take that back.")
    }
}
