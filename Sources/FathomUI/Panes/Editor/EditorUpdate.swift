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
    }

    /// Carries out an edit.
    mutating func apply(_ edit: Edit) {
        let size = editorSize
        editor?.apply(edit, columns: size.columns, rows: size.rows)
    }

    /// Sends the words to the disk; an unchanged or empty note only closes the editor.
    mutating func saveDraft() -> [Effect] {
        guard let editor, !editor.isSaving else { return [] }
        self.editor?.isAsking = false
        guard !editor.isBlank else {
            say("An empty note is not saved. Esc leaves; d deletes a note.")
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

    /// Takes in what the reader's own editor made of a draft.
    mutating func take(edited draft: NoteDraft) -> [Effect] {
        let open = editor
        editor = EditorState(draft)
        if editor?.isBlank == true, open == nil {
            editor = nil
            say("The note was left empty; nothing was saved.")
            return []
        }
        if open == nil, let id = draft.note, texts.indices.contains(draft.text),
            texts[draft.text].notes.first(where: { $0.id == id })?.body == draft.body
        {
            editor = nil
            say("Nothing changed.")
            return []
        }
        editor?.isSaving = true
        return [.saveNote(draft)]
    }

    /// Scrolls the editor so that its cursor shows.
    mutating func settleEditor() {
        guard let editor else { return }
        let size = editorSize
        let row = EditorWords.Place(line: editor.cursor.line, column: editor.words.cursorRow(columns: size.columns).row)
        if row < editor.top { self.editor?.top = row }
        let furthest = editor.place(row, upBy: size.rows - 1, columns: size.columns)
        if editor.top < furthest { self.editor?.top = furthest }
    }
}

extension EditorState {
    /// The row `distance` rows above a row, held at the first.
    func place(_ row: EditorWords.Place, upBy distance: Int, columns: Int) -> EditorWords.Place {
        var place = row
        var left = distance
        while left > place.column {
            guard place.line > 0 else { return EditorWords.Place() }
            left -= place.column + 1
            place.line -= 1
            place.column = lines[place.line].rows(columns: columns).count - 1
        }
        place.column -= left
        return place
    }
}
