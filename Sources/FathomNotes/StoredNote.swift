public import FathomModel

/// A note together with the text it belongs to, for lists over many texts.
public struct StoredNote: Hashable, Sendable {
    /// The note.
    public let note: Note
    /// The number of its text in the store.
    public let text: Int64
    /// The title of the text when it was first met.
    public let textTitle: String
    /// The name under which the text was last met; nil for standard input.
    public let textName: String?
    /// SHA-256 of the content the note was written on, in hexadecimal.
    public let digest: String
    /// When it was marked deleted, in milliseconds since 1970 (UTC); nil for a note that stands.
    public let deleted: Int64?
}

/// One entry of the history: something that was done to a note.
public struct NoteAct: Hashable, Sendable {
    /// What was done.
    public enum Verb: String, Sendable, CaseIterable {
        case add
        case change
        case delete
        case restore
    }

    /// Its number; later acts have higher ones.
    public let id: Int64
    /// When it was done, in milliseconds since 1970 (UTC).
    public let time: Int64
    /// What was done.
    public let verb: Verb
    /// The note's row before, as a JSON object; nil for `add`.
    public let before: String?
    /// The note's row after, as a JSON object.
    public let after: String?
}
