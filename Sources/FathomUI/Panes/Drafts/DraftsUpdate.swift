import FathomModel
import FathomScreen

/// Keeping what is being written until it is saved, and offering what an earlier run kept.
extension State {
    /// What is to be done so that the words in the editor are kept: a reminder in two seconds at the first change, nothing while nothing changes, and no draft
    /// any longer once the editor is closed. To be asked after every event; constant time.
    mutating func keepingDraft() -> [Effect] {
        guard let editor else {
            defer { keeping = DraftKeeping(isAwaited: keeping.isAwaited) }
            return keeping.isKept ? [.dropDraft] : []
        }
        let isNew = editor.words.edition != keeping.edition || (editor.isChangedElsewhere && !keeping.isKept)
        guard isNew, !keeping.isAwaited else { return [] }
        keeping.isAwaited = true
        return [.awaitDraft]
    }

    /// Keeps the words of the editor as they are now, if they changed since they were kept last.
    mutating func keepDraft() -> [Effect] {
        guard let editor, editor.words.edition != keeping.edition || (editor.isChangedElsewhere && !keeping.isKept) else { return [] }
        keeping.edition = editor.words.edition
        guard editor.isChanged, !editor.isBlank else {
            defer { keeping.isKept = false }
            return keeping.isKept ? [.dropDraft] : []
        }
        keeping.isKept = true
        return [.keepDraft(editor.draft)]
    }

    /// Two seconds have gone by since a change.
    mutating func draftIsDue() -> [Effect] {
        keeping.isAwaited = false
        return keepDraft()
    }

    /// Takes in drafts that an earlier run left, and offers them at once unless the reader is at something already.
    mutating func take(found drafts: [KeptDraft], now: Int64) {
        guard !drafts.isEmpty else { return }
        self.drafts += drafts.filter { draft in !self.drafts.contains { $0.id == draft.id } }
        self.drafts.sort { $0.written > $1.written }
        draftsFound = now
        guard !text.isTouched, editor == nil, sheet == nil, prompt == nil, picker == nil else {
            return say("\(draftCount) of an earlier time; \(key(.drafts)) shows \(self.drafts.count == 1 ? "it" : "them").")
        }
        isGreeting = false
        draftList = DraftList()
    }

    /// "Words of a note that was not saved".
    var draftCount: String {
        drafts.count == 1 ? "Words of a note that was not saved" : "Words of \(drafts.count) notes that were not saved"
    }

    /// Shows the drafts that wait.
    mutating func showDrafts() {
        guard !drafts.isEmpty else { return say("No words of an earlier time wait to be saved.") }
        draftList = DraftList()
    }

    /// Opens the editor with the chosen draft.
    mutating func takeUpDraft() -> [Effect] {
        guard let chosen = chosenDraft else { return [] }
        drafts.removeAll { $0.id == chosen.id }
        draftList = nil
        if texts.indices.contains(chosen.draft.text) { current = chosen.draft.text }
        let note = text.notes.first { $0.id == chosen.draft.note }
        editor = EditorState(note == nil ? chosen.draft.asNew : chosen.draft, before: note?.body)
        keeping = DraftKeeping(edition: editor?.words.edition ?? 0, isKept: true, isAwaited: keeping.isAwaited)
        if let note, note.modified > chosen.written {
            say("The note has changed since these words were written. Saving puts them in its place.")
        } else {
            say("Your words of \(Age.words(since: chosen.written, now: draftsFound)). \(key(.save)) saves them.")
        }
        return [.takeUpDraft(chosen.id)]
    }

    /// Closes the list; the drafts are kept.
    mutating func leaveDrafts() {
        draftList = nil
        say("Kept for later. \(key(.drafts)) shows \(drafts.count == 1 ? "it" : "them") again.")
    }

    /// Asks whether the chosen draft is to be thrown away.
    mutating func askToDropDraft() {
        let isThere = chosenDraft != nil
        draftList?.isAsking = isThere
    }

    /// Throws the chosen draft away, or keeps it after all.
    mutating func answerDropDraft(_ isDropped: Bool) -> [Effect] {
        guard isDropped, let chosen = chosenDraft else {
            draftList?.isAsking = false
            return []
        }
        drafts.removeAll { $0.id == chosen.id }
        draftList = drafts.isEmpty ? nil : DraftList()
        say("The words were thrown away.")
        return [.deleteDraft(chosen.id)]
    }

    /// Moves among the drafts.
    mutating func moveDrafts(_ motion: Action.Motion, times: Int) {
        guard let cursor = draftList?.cursor else { return }
        let count = drafts.count
        let target = cursor.target(motion, times: times, rows: DraftsView.rows(self), of: count)
        draftList?.cursor.move(to: target, of: count)
    }

    /// A click chooses a draft, a double click takes it up, the wheel moves among them; a click beside the list closes it.
    mutating func takeInDrafts(_ mouse: Mouse) -> [Effect] {
        switch mouse.act {
        case .wheelUp: moveDrafts(.up, times: 1)
        case .wheelDown: moveDrafts(.down, times: 1)
        case .press, .doubleClick:
            guard let row = DraftsView(self)?.row(at: mouse.position) else {
                leaveDrafts()
                return []
            }
            draftList?.isAsking = false
            let count = drafts.count
            draftList?.cursor.move(to: row, of: count)
            if mouse.act == .doubleClick { return takeUpDraft() }
        default: break
        }
        return []
    }

    /// Scrolls the list so that the chosen draft shows.
    mutating func settleDrafts() {
        guard let row = draftList?.cursor.row else { return }
        let (rows, total) = (DraftsView.rows(self), drafts.count)
        draftList?.cursor.settle(lines: row..<row + 1, total: total, rows: rows)
    }

    /// The chosen draft.
    private var chosenDraft: KeptDraft? {
        guard let row = draftList?.cursor.row, drafts.indices.contains(row) else { return nil }
        return drafts[row]
    }
}

extension NoteDraft {
    /// The same words as a new note: for a note that is gone.
    fileprivate var asNew: NoteDraft { NoteDraft(text: text, place: place, note: nil, body: body) }
}
