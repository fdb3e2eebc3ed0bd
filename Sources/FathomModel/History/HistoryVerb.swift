/// What a step of the history did. The raw values stand in stores: they are never renamed and never used again for something else.
public enum HistoryVerb: String, Hashable, Sendable, CaseIterable {
    case addNote = "note-add"
    case changeNote = "note-change"
    case placeNote = "note-place"
    case deleteNote = "note-delete"
    case restoreNote = "note-restore"
    case setBookmark = "bookmark-set"
    case deleteBookmark = "bookmark-delete"
    case correct = "correction"
    case importCodebook = "codebook-import"
    case importWork = "import"
    /// Takes another step back.
    case undo
    /// Does another step again.
    case redo

    /// The words for it, as something that was done.
    public var words: String {
        switch self {
        case .addNote: "note written"
        case .changeNote: "note changed"
        case .placeNote: "note placed"
        case .deleteNote: "note deleted"
        case .restoreNote: "note brought back"
        case .setBookmark: "bookmark set"
        case .deleteBookmark: "bookmark deleted"
        case .correct: "corrected"
        case .importCodebook: "codebook brought in"
        case .importWork: "taken over"
        case .undo: "taken back"
        case .redo: "done again"
        }
    }
}
