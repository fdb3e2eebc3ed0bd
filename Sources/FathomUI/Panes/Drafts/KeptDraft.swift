/// Words of a note that an earlier run of the program kept and did not save.
public struct KeptDraft: Hashable, Sendable, Identifiable {
    /// What the keeper of drafts calls it.
    public let id: String
    /// The words, and where they belong.
    public let draft: NoteDraft
    /// When they were kept, in milliseconds since 1970 (UTC).
    public let written: Int64

    /// A draft as it was found.
    public init(id: String, draft: NoteDraft, written: Int64) {
        self.id = id
        self.draft = draft
        self.written = written
    }
}

/// How the words in the editor stand to the draft of them that is kept.
struct DraftKeeping: Hashable, Sendable {
    /// The edition of the words that was kept last; 0 for those that the editor opened with.
    var edition = 0
    /// Whether a draft of these words is kept anywhere.
    var isKept = false
    /// Whether `draftDue` is on its way.
    var isAwaited = false
}

/// The drafts that wait, shown for choosing.
struct DraftList: Hashable, Sendable {
    /// The chosen one.
    var cursor = ListCursor()
    /// Whether the question shows if the chosen one is to be thrown away.
    var isAsking = false

    /// Which keys hold meanwhile.
    var scope: Scope { isAsking ? .dropping : .drafts }
}
