public import FathomModel

/// Words that were to be saved, and the note as somebody else has left it meanwhile.
public struct Clash: Hashable, Sendable {
    /// The reader's words, which are on no disk.
    public let mine: NoteDraft
    /// The note as it is on disk now.
    public let theirs: Note
    /// Whether it was deleted meanwhile.
    public let isDeleted: Bool

    /// A clash.
    public init(mine: NoteDraft, theirs: Note, isDeleted: Bool) {
        self.mine = mine
        self.theirs = theirs
        self.isDeleted = isDeleted
    }

    /// What to save for an answer; nil if nothing is: the note stays as it is.
    func draft(for answer: Action.ClashAnswer) -> NoteDraft? {
        guard answer != .theirs else { return nil }
        var draft = mine
        draft.saw = theirs.version
        if answer == .both { draft.body = theirs.body + (theirs.body.hasSuffix("\n") ? "\n" : "\n\n") + mine.body }
        return draft
    }
}
