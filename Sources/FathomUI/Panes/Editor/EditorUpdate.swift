import FathomModel
import FathomScreen

extension State {
    /// Width and height of the words in the editor.
    var editorSize: Size {
        let rect = layout.editor
        return Size(columns: max(1, rect.columns - 4), rows: max(1, rect.rows - 1))
    }

    /// Puts typed or pasted text into the note.
    mutating func type(_ text: String) {
        editor?.insert(text)
        renewCompletion()
    }

    /// Carries out an edit.
    mutating func apply(_ edit: Edit) {
        let size = editorSize
        editor?.apply(edit, columns: size.columns, rows: size.rows)
        if edit == .deleteBack { renewCompletion() } else { editor?.completion = nil }
    }

    /// Carries out an edit so often.
    mutating func apply(_ edit: Edit, times: Int) {
        for _ in 0..<times { apply(edit) }
    }

    /// Takes the entry of the list at a place of the screen, or else puts the cursor there.
    mutating func clickEditor(_ position: Position) {
        if let view = completionView, let row = view.row(at: position) {
            editor?.completion?.cursor.row = row
            return takeCompletion()
        }
        let rect = layout.editor
        guard rect.contains(position), editor?.isAsking == false else { return }
        editor?.completion = nil
        let columns = editorSize.columns
        editor?.click(row: position.row - rect.row - 1, column: position.column - rect.column - 2, columns: columns)
    }

    /// Sends the words to the disk; an unchanged or empty note only closes the editor.
    mutating func saveDraft() -> [Effect] {
        guard let editor, !editor.isSaving else { return [] }
        self.editor?.isAsking = false
        guard !editor.isBlank else {
            say("An empty note is not saved. \(key(.stepOut)) leaves; \(key(.deleteNote)) deletes a note.")
            return []
        }
        guard editor.isChanged || editor.original.note == nil else {
            self.editor = nil
            say("Nothing changed.")
            return []
        }
        self.editor?.isSaving = true
        return [.saveNote(editor.draft)]
    }

    /// Leaves the editor if nothing is lost, else asks.
    mutating func leaveEditor() {
        guard let editor, !editor.isSaving else { return }
        guard editor.isChanged else {
            self.editor = nil
            return say("Nothing changed.")
        }
        if editor.isBlank, editor.original.note == nil { return discardDraft() }
        self.editor?.isAsking = true
    }

    /// Throws the words away.
    mutating func discardDraft() {
        editor = nil
        say("The words were thrown away.")
    }

    /// Takes in what the reader's own editor made of a draft. Words that were taken away as a whole, or left as they were, change nothing.
    mutating func take(edited draft: NoteDraft) -> [Effect] {
        guard !draft.body.allSatisfy(\.isWhitespace) else {
            say("The editor left no words; \(editor == nil && draft.note == nil ? "nothing was saved" : "yours are as they were").")
            return []
        }
        guard let open = editor else {
            let before = storedBody(of: draft)
            guard before != draft.body else {
                say("Nothing changed.")
                return []
            }
            editor = EditorState(draft, before: before)
            editor?.isSaving = true
            return [.saveNote(draft)]
        }
        guard open.draft.body != draft.body else {
            say("Your editor changed nothing.")
            return []
        }
        editor?.replace(with: draft.body)
        editor?.isSaving = true
        return [.saveNote(draft)]
    }

    /// Takes in words that the reader's own editor left although it failed: they show, and nothing is saved before the reader says so.
    mutating func take(doubtful draft: NoteDraft, _ sentence: String) {
        message = Message(text: sentence, isFailure: true)
        if editor == nil { editor = EditorState(draft, before: storedBody(of: draft)) } else { editor?.replace(with: draft.body) }
    }

    /// The words that the store has for the note of a draft; nil for a new one.
    private func storedBody(of draft: NoteDraft) -> String? {
        guard let id = draft.note, texts.indices.contains(draft.text) else { return nil }
        return texts[draft.text].notes.first { $0.id == id }?.body
    }

    /// Scrolls the editor so that its cursor shows.
    mutating func settleEditor() {
        guard editor != nil else { return }
        let size = editorSize
        editor?.settle(size)
    }
}
