import FathomModel

/// Searching the notes of all texts, and following what notes hold.
extension State {
    /// Looks for words in the notes of all texts.
    mutating func takeNoteSearch(_ line: String) -> [Effect] {
        line.allSatisfy(\.isWhitespace) ? [] : [.searchNotes(line)]
    }

    /// Shows the notes that have the words.
    mutating func take(found hits: [NoteHit], for words: String) {
        guard !hits.isEmpty else { return say("No note of any text has \(look.quotes.open)\(words)\(look.quotes.close).") }
        text.filter(.notes, by: nil)
        text.noteHits = hits
        text.noteOrder = .found
        panes.focus(on: .notes)
        panes.notes = ListCursor()
        say(
            "\(hits.count) note\(hits.count == 1 ? " has" : "s have") \(look.quotes.open)\(words)\(look.quotes.close). Enter goes there, s shows the others."
        )
    }

    /// Follows what the cursor in the notes stands on: a concept that a note links to, a note that was found, in a review the place; else changes the
    /// note.
    mutating func followInNotes() {
        let items = notesContent.items
        guard items.indices.contains(panes.notes.row) else { return editNote() }
        switch items[panes.notes.row] {
        case .link(_, let name): followLink(to: name)
        case .hit(let hit): follow(hit)
        case .note(let note):
            guard text.noteOrder == .review else { return editNote() }
            show(note)
        }
    }

    /// Orders the notes in the next way.
    mutating func orderNotes() {
        text.noteOrder = text.noteOrder.next(hasReview: text.noted.toReview > 0, hasFound: !text.noteHits.isEmpty)
        panes.notes = ListCursor()
        say(text.noteOrder.words.map { "Notes \($0)." } ?? "Notes on what you are at.")
    }

    private mutating func followLink(to name: String) {
        guard let concept = text.names?.concept(named: name) else {
            return say("No concept of this text is called \(look.quotes.open)\(name)\(look.quotes.close).")
        }
        go(to: concept.id)
    }

    private mutating func follow(_ hit: NoteHit) {
        let id = hit.note.id
        if text.notes.contains(where: { $0.id == id }) { return go(to: Destination.note(id)) }
        if let other = texts.firstIndex(where: { $0.notes.contains { $0.id == id } }) {
            open(other)
            return go(to: Destination.note(id))
        }
        say("That note is on \(hit.textTitle)" + (hit.textName.map { "; open it with: fathom \($0)" } ?? "."))
    }

    /// Shows what a note is about.
    private mutating func show(_ note: Note) {
        if let span = text.standing(of: note).span {
            leave()
            show(sentence: span)
            return say("Where the note may belong. Backspace goes back; there c keeps it here, P puts it elsewhere.")
        }
        go(to: Destination.section(text.standing(of: note).section))
        say("The section where it was. Backspace goes back; there c keeps it on the section, P puts it elsewhere.")
    }
}
