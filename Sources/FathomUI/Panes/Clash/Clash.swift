public import FathomModel

/// What the reader wanted of a note, and the note as somebody else has left it meanwhile.
public struct Clash: Hashable, Sendable {
    /// What was to be done with the note.
    public enum Wish: Hashable, Sendable {
        /// Give it the words.
        case save
        /// Delete it.
        case delete
        /// Put it on something else.
        case place
    }

    /// What was wanted.
    public let wish: Wish
    /// The reader's words, which are on no disk, or the place that the note was to get.
    public let mine: NoteDraft
    /// The note as it is on disk now.
    public let theirs: Note
    /// Whether it was deleted meanwhile.
    public let isDeleted: Bool

    /// A clash.
    public init(_ wish: Wish = .save, mine: NoteDraft, theirs: Note, isDeleted: Bool) {
        self.wish = wish
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

/// What the reader wanted to put right, and what another Fathom has said of it meanwhile.
public struct CorrectionClash: Hashable, Sendable {
    /// The text, as an index into `State.texts`.
    public let text: Int
    /// What was to be changed in the statements as they were.
    public let mine: CorrectionChange
    /// The sentence that says what would have been done.
    public let said: String
    /// The statements as they are on disk now.
    public let theirs: [StoredCorrection]

    /// A clash.
    public init(text: Int, mine: CorrectionChange, said: String, theirs: [StoredCorrection]) {
        self.text = text
        self.mine = mine
        self.said = said
        self.theirs = theirs
    }

    /// The change that does what was wanted to the statements as they are now.
    var again: CorrectionChange {
        let slots = Set(mine.removed.map(\.statement.slot))
        return CorrectionChange(saying: mine.replaced.map(\.new) + mine.made, takingBack: slots, to: theirs)
    }

    /// What the other Fathom says now of what the change is about, as sentences; none where it took its word away.
    var otherWords: [String] {
        let slots = Set((mine.replaced.map(\.old.statement) + mine.removed.map(\.statement)).map(\.slot))
        return theirs.filter { slots.contains($0.statement.slot) }.map { CorrectionWords.sentence($0.statement) }
    }
}
