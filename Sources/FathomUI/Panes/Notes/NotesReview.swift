import FathomModel
import FathomText

/// Notes whose place is not sure since the text has changed.
extension State {
    /// Shows the notes that the reader should look at.
    mutating func reviewNotes() {
        text.noteOrder = .review
        panes.focus(on: .notes)
        panes.notes = ListCursor()
        if text.noted.toReview == 0 { say("Every note has its place.") }
    }

    /// Keeps the note under the cursor where it shows: on the words that it may be about, or on the section if these are gone.
    mutating func keepNote() -> [Effect] {
        guard let note = currentNote else { return refuse("There is no note here to keep.") }
        let standing = text.standing(of: note)
        guard standing.certainty != .anchored else { return refuse("This note is where it was; nothing has to be settled.") }
        let document = text.document
        let place =
            standing.span.map { NotePlace(.passage(Selector($0, in: document)), at: $0.lower, in: document) }
            ?? NotePlace(.section, at: document.sections[standing.section].span.lower, in: document)
        return [.placeNote(text: current, id: note.id, saw: note.version, place)]
    }

    /// Takes up the note under the cursor, to put it on something else; the second time puts it there.
    mutating func placeNote() -> [Effect] {
        if let taken = takenNote, panes.focus != .notes {
            takenNote = nil
            guard let note = text.notes.first(where: { $0.id == taken }) else { return refuse("That note is gone.") }
            let place = placeForNote
            panes.reader.picked = nil
            return [.placeNote(text: current, id: note.id, saw: note.version, place)]
        }
        guard let note = panes.focus == .notes ? currentNote : nil else {
            return refuse("Take a note up first: P on a note in the notes pane.")
        }
        takenNote = note.id
        say("Go to its place, pick words with V or choose a concept or a link, and press P there.")
        return []
    }

    /// Takes in that a note has another place on disk.
    mutating func take(placed note: Note, in index: Int) {
        guard texts.indices.contains(index) else { return }
        take(texts[index].notes.filter { $0.id != note.id } + [note], in: index)
        say("The note is on \(words(for: note.place)) now. Press \(key(.undo)) to take that back.")
    }

    /// Asks for the places of passages that do not stand where they stood.
    func placingNotes(in index: Int) -> [Effect] {
        guard texts.indices.contains(index), !texts[index].noted.unplaced.isEmpty else { return [] }
        return [.findNotes(text: index, texts[index].noted.unplaced)]
    }

    private mutating func refuse(_ sentence: String) -> [Effect] {
        say(sentence)
        return []
    }
}
