/// One entry of the history: what the reader did in one go, be it to one row of the store or to several.
public struct HistoryStep: Hashable, Sendable, Identifiable {
    /// How a step stands today.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        /// It holds; undo can take it back.
        case done
        /// It was taken back; redo can do it again.
        case undone
        /// It was taken back, and something else was done since: it stays taken back.
        case dropped
        /// What it did was changed since in another way: undo passes it over.
        case overtaken
    }

    /// Its number; later steps have higher ones.
    public let id: Int64
    /// When it was done, in milliseconds since 1970 (UTC).
    public let time: Int64
    /// What was done; nil for something that this program has no word for.
    public let verb: HistoryVerb?
    /// What it was done to: the first words of a note, the name of a concept; may be empty.
    public let object: String
    /// The title of the text that it belongs to; nil for a step of no text.
    public let textTitle: String?
    /// How it stands today.
    public let standing: Standing
    /// The step that it takes back or does again; nil for any other.
    public let reverses: Int64?

    /// A step as stored.
    public init(
        id: Int64, time: Int64, verb: HistoryVerb?, object: String, textTitle: String?, standing: Standing = .done, reverses: Int64? = nil
    ) {
        self.id = id
        self.time = time
        self.verb = verb
        self.object = object
        self.textTitle = textTitle
        self.standing = standing
        self.reverses = reverses
    }

    /// What was done, and to what: "note deleted: Compare with 1980"; on one line, harmless as its words are.
    public var words: String {
        let verb = verb?.words ?? "something changed"
        return object.isEmpty ? verb : "\(verb): \(object)"
    }
}

/// What undo or redo did.
public struct HistoryTurn: Hashable, Sendable {
    /// Which of the two.
    public enum Direction: Hashable, Sendable { case undo, redo }

    /// Which of the two was asked for.
    public let direction: Direction
    /// The step that was taken back or done again.
    public let step: HistoryStep

    /// A turn.
    public init(_ direction: Direction, _ step: HistoryStep) {
        self.direction = direction
        self.step = step
    }
}
