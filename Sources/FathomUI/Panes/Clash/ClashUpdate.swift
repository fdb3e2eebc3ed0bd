import FathomModel

extension State {
    /// Takes in that a note is no longer as the reader saw it: shows both and asks. The reader's words stay in the editor.
    mutating func take(_ clash: Clash) -> [Effect] {
        if texts.indices.contains(clash.mine.text) {
            texts[clash.mine.text].notes.removeAll { $0.id == clash.theirs.id }
            if !clash.isDeleted { texts[clash.mine.text].notes.append(clash.theirs) }
        }
        if editor == nil { editor = EditorState(clash.mine) }
        editor?.isChangedElsewhere = true
        sheet = Sheet(subject: .clash(clash))
        message = nil
        return afterSaving()
    }

    /// Carries out the answer to a clash.
    mutating func answer(_ answer: Action.ClashAnswer) -> [Effect] {
        guard case .clash(let clash)? = sheet?.subject else { return [] }
        sheet = nil
        guard let draft = clash.draft(for: answer) else {
            editor = nil
            say(clash.isDeleted ? "The note stays deleted." : "The note stays as the other Fathom left it.")
            return []
        }
        editor = EditorState(draft)
        editor?.isChangedElsewhere = true
        editor?.isSaving = true
        return [.saveNote(draft)]
    }
}
