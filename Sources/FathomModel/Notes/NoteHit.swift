/// A note that a full-text search found, of whatever text.
public struct NoteHit: Hashable, Sendable {
    /// The note.
    public let note: Note
    /// The title of its text, and the name under which that was last met; nil for standard input.
    public let textTitle: String
    public let textName: String?
    /// Some words of the note around those that were found.
    public let snippet: String
    /// Where the words stand that were found, in bytes of the snippet.
    public let marks: [Range<Int>]

    /// A hit.
    public init(note: Note, textTitle: String, textName: String?, snippet: String, marks: [Range<Int>]) {
        self.note = note
        self.textTitle = textTitle
        self.textName = textName
        self.snippet = snippet
        self.marks = marks
    }
}
