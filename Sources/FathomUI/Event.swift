public import FathomModel
public import FathomScreen
public import FathomText

/// Something that happened outside `update`: a report of the terminal, or an effect that came to its end.
///
/// Texts are told apart by their index in `State.texts`.
public enum Event: Sendable {
    /// A report of the terminal.
    case input(Input)
    /// A report that follows the one before so closely that a key is being held down. A step through a list then shows at once in the list,
    /// and in all that goes with it at the next `pause`. A runtime may send `input` instead.
    case repeated(Input)
    /// The text at that index has been read through; the model replaces the empty one.
    case modelReady(text: Int, ArgumentModel)
    /// The text at that index, of which only the head was known, is cut into its places as a whole.
    case textCut(text: Int, Document)
    /// How far the reading of that text is; only told where it takes long.
    case reading(text: Int, ReadingProgress)
    /// A model of what was read of that text so far; the reading goes on.
    case modelSoFar(text: Int, ArgumentModel)
    /// The reading was stopped after so many bytes; the model is of these. Answers `Effect.stopReading`.
    case readingStopped(text: Int, ArgumentModel, bytes: Int)
    /// The notes of that text, as the store has them; comes once the store is open, and again after `Effect.loadNotes`.
    case notesLoaded(text: Int, [Note])
    /// The bookmarks of that text, as the store has them; comes with the notes.
    case bookmarksLoaded(text: Int, [Bookmark])
    /// The reader's statements about that text, as the store has them; comes with the notes.
    case correctionsLoaded(text: Int, [StoredCorrection])
    /// A change of the statements is on disk, and this is what stands now; the sentence says what was done. Answers `Effect.correct`.
    case corrected(text: Int, [StoredCorrection], said: String)
    /// The draft is on disk, as this note.
    case noteSaved(NoteDraft, Note)
    /// The note is on something else, on disk too.
    case notePlaced(text: Int, Note)
    /// Where the passages are that notes of that text are about.
    case notesFound(text: Int, [Int64: SelectorPlace])
    /// The notes of all texts that have the words.
    case noteHits([NoteHit], words: String)
    /// The note is marked deleted on disk.
    case noteDeleted(text: Int, Note)
    /// The draft is not on disk, or the note is not deleted or placed: somebody else changed it meanwhile.
    case clashed(Clash)
    /// The change of the statements is not on disk: somebody else changed one of them meanwhile.
    case correctionClashed(CorrectionClash)
    /// What was done to that text, latest first, and the reader's time zone in milliseconds east of UTC.
    case historyLoaded(text: Int, [HistoryStep], zone: Int64)
    /// The backups of the store, the newest first.
    case backupsLoaded([BackupFact])
    /// The backup stands in the place of the store; where the file is that stood there, if that could not be used.
    case restored(BackupFact, aside: String?)
    /// What is known of a text was written for another program: one sentence that says where, and what the format cannot hold.
    case exported(String)
    /// Something stands in the place where an export is to be written: the question whether it is to be replaced.
    case exportAsked(ExportWish, question: String)
    /// The step was taken back or done again on disk; nil if there was none.
    case turned(HistoryTurn.Direction, HistoryStep?, text: Int)
    /// The reader's editor came back with these words; nothing is on disk yet.
    case editorReturned(NoteDraft)
    /// The reader's editor failed and left these words all the same: one sentence that says so.
    case editorFailed(String, NoteDraft)
    /// What was weighed for something that the reader asked about.
    case explained(text: Int, Asked, Weighing)
    /// Two seconds have gone by since `Effect.awaitDraft`.
    case draftDue
    /// Drafts that an earlier run left, whose texts are open; `now` is in milliseconds since 1970 (UTC).
    case draftsFound([KeptDraft], now: Int64)
    /// The words that are being written cannot be kept in a file: one sentence that says why.
    case draftNotKept(String)
    /// Words are on the clipboard by these ways; by none if there is no clipboard to be reached.
    case copied(Copy, by: [CopyWay])
    /// How far the search through that text has come.
    case searched(text: Int, TextSearch)
    /// An effect failed: one sentence for the status line. A draft that could not be saved comes back with it, so that no word is lost.
    case failed(String, draft: NoteDraft?)
    /// A codebook cannot be used, and a text was read without it: one sentence for the status line.
    case codebookRefused(String)
    /// The text at that index cannot be read: one sentence that says why. The others stay open.
    case unreadable(text: Int, String)
    /// The reader asked for an action by other means than a key, so many times.
    case asked(Action, times: Int)
    /// The reader asked to be taken somewhere by other means than a key.
    case chosen(Destination)
    /// Where the reader left that text another time, and whether the text has changed since; `now` is in milliseconds since 1970 (UTC).
    case placeFound(text: Int, SavedPlace, isChanged: Bool, now: Int64)
    /// What rules do, one sentence each by the rule's name; told once the first frame is there, which does not need it.
    case rulesKnown([String: String])
    /// The terminal told the colour of its background.
    case background(Colour)
    /// The reader did nothing for as long as `State.patience` says; only sent while that is not nil. It tells `3` (go to a pane) from `3j`
    /// (three down), and has what goes with a list catch up.
    case pause
}

/// The words of a note that is being written.
public struct NoteDraft: Hashable, Sendable {
    /// The text it belongs to, as an index into `State.texts`.
    public let text: Int
    /// The section it belongs to.
    public let place: NotePlace
    /// The note that it changes; nil for a new one.
    public let note: Int64?
    /// The version of the note that the reader saw; nil to change it whatever it has become.
    public var saw: Int64?
    /// The words.
    public var body: String

    /// A draft.
    public init(text: Int, place: NotePlace, note: Int64?, saw: Int64? = nil, body: String) {
        self.text = text
        self.place = place
        self.note = note
        self.saw = saw
        self.body = body
    }
}
