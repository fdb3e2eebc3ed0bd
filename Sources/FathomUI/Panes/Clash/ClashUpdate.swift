import FathomModel

extension State {
    /// Takes in that a note is no longer as the reader saw it: shows both and asks. The reader's words stay in the editor.
    mutating func take(_ clash: Clash) -> [Effect] {
        if texts.indices.contains(clash.mine.text) {
            texts[clash.mine.text].notes.removeAll { $0.id == clash.theirs.id }
            if !clash.isDeleted { texts[clash.mine.text].notes.append(clash.theirs) }
        }
        message = nil
        switch clash.wish {
        case .delete where clash.isDeleted, .place where clash.isDeleted:
            say("Another Fathom deleted this note meanwhile. \(key(.undo)) there brings it back.")
            return []
        case .delete, .place:
            sheet = Sheet(subject: .clash(clash))
            return placingNotes(in: clash.mine.text)
        case .save: break
        }
        if editor == nil { editor = EditorState(clash.mine) }
        editor?.isChangedElsewhere = true
        sheet = Sheet(subject: .clash(clash))
        return afterSaving()
    }

    /// Takes in that a statement is no longer as the reader saw it: shows both and asks.
    mutating func take(_ clash: CorrectionClash) {
        guard texts.indices.contains(clash.text), !clash.again.isEmpty else {
            return say("Another Fathom has said the same meanwhile.")
        }
        message = nil
        sheet = Sheet(subject: .correctionClash(clash))
    }

    /// Carries out the answer to a clash.
    mutating func answer(_ answer: Action.ClashAnswer) -> [Effect] {
        switch sheet?.subject {
        case .clash(let clash):
            guard clash.wish == .save || answer != .both else { return [] }
            sheet = nil
            return clash.wish == .save ? self.answer(answer, clash) : carryOut(answer, clash)
        case .correctionClash(let clash):
            guard answer != .both else { return [] }
            sheet = nil
            guard answer == .mine else {
                say("It stays as the other Fathom left it.")
                return []
            }
            return [.correct(text: clash.text, clash.again, object: CorrectionWords.object(of: clash.again), said: clash.said)]
        default: return []
        }
    }

    private mutating func answer(_ answer: Action.ClashAnswer, _ clash: Clash) -> [Effect] {
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

    /// Deletes or places a note all the same, or leaves it.
    private mutating func carryOut(_ answer: Action.ClashAnswer, _ clash: Clash) -> [Effect] {
        guard answer == .mine else {
            say("The note stays as the other Fathom left it.")
            return []
        }
        let (text, id, saw) = (clash.mine.text, clash.theirs.id, clash.theirs.version)
        return clash.wish == .delete
            ? [.deleteNote(text: text, id: id, saw: saw)] : [.placeNote(text: text, id: id, saw: saw, clash.mine.place)]
    }

    /// Whether there is such an answer to the clash that shows.
    func isPossible(_ answer: Action.ClashAnswer) -> Bool {
        switch sheet?.subject {
        case .clash(let clash): answer != .both || clash.wish == .save
        default: answer != .both
        }
    }
}
