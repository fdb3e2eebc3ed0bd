public import FathomModel
public import FathomText

/// What `update` asks the world to do. The runner answers each with an `Event`, in order, save for those that say otherwise.
public enum Effect: Hashable, Sendable {
    /// End the program; no answer.
    case quit
    /// Hand the terminal back to the shell until it brings Fathom to the foreground again; no answer but a resize.
    case suspend
    /// Paint every cell again; no answer.
    case redraw
    /// Read the notes of the text at that index: `notesLoaded`.
    case loadNotes(text: Int)
    /// Stop reading the text at that index and keep what was read: `readingStopped`, or `modelReady` when it was done already.
    case stopReading(text: Int)
    /// Go on with a reading that was stopped: as if it never had been.
    case readOn(text: Int)
    /// Write the draft to disk: `noteSaved`, `clashed` if the note is no longer the version that the draft saw, or
    /// `failed` with the draft.
    case saveNote(NoteDraft)
    /// Mark a note deleted, if it is still that version: `noteDeleted`, else `clashed`.
    case deleteNote(text: Int, id: Int64, saw: Int64)
    /// Put a note on something else, if it is still that version: `notePlaced`, else `clashed`.
    case placeNote(text: Int, id: Int64, saw: Int64, NotePlace)
    /// Look for the passages that notes of the text at that index are about: `notesFound`, when it is done.
    case findNotes(text: Int, [Note])
    /// Look for words in the notes of all texts: `noteHits`.
    case searchNotes(String)
    /// Take back what was done last to the text at that index, whatever it was, or do it again: `turned`.
    case turn(HistoryTurn.Direction, text: Int)
    /// Read what was done to the text at that index: `historyLoaded`.
    case loadHistory(text: Int)
    /// Look at the backups of the store: `backupsLoaded`.
    case loadBackups
    /// Put a backup in the place of the store: `restored`, and everything read anew.
    case restoreBackup(BackupFact)
    /// Write what is known of a text for another program: `exported`, `exportAsked` where something stands in the place, or `failed`.
    case export(ExportWish)
    /// Keep a bookmark of the text at that index in the store; no answer unless it fails: `failed`.
    case saveBookmark(text: Int, Bookmark)
    /// Delete the bookmark of that letter; no answer unless it fails: `failed`.
    case deleteBookmark(text: Int, letter: Character)
    /// Keep a change of the statements about the text at that index, as one step of the history called `object`: `corrected` with `said`,
    /// `correctionClashed`, or `failed`.
    case correct(text: Int, CorrectionChange, object: String, said: String)
    /// Go on searching the text at that index, from its start and instead of any other search: `searched`, perhaps several times.
    case search(text: Int, SearchPattern)
    /// Stop searching; no answer.
    case stopSearch
    /// Weigh again what put something into the model: `explained`, when it is done.
    case explain(text: Int, Asked)
    /// Let the reader change the draft in $VISUAL or $EDITOR: `editorReturned`, or `failed` with the draft.
    case openEditor(NoteDraft)
    /// Report in two seconds: `draftDue`.
    case awaitDraft
    /// Keep the words that are being written in a file, in place of those that were kept of them before; no answer unless it fails: `draftNotKept`.
    case keepDraft(NoteDraft)
    /// The words that are being written are saved or given up: take their file away; no answer.
    case dropDraft
    /// What is being written now is that draft of an earlier run; no answer.
    case takeUpDraft(KeptDraft.ID)
    /// Take the file of that draft away; no answer.
    case deleteDraft(KeptDraft.ID)
    /// Take the mouse, or leave it to the terminal; no answer.
    case takeMouse(Bool)
    /// Put words on the reader's clipboard: `copied`.
    case copy(Copy)
}
