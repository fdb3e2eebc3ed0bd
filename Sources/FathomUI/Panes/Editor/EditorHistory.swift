import FathomModel

/// What was done to words that are being written, for taking it back: act by act, a word at a time where one types.
struct EditorHistory: Hashable, Sendable {
    /// One replacement: what stands between two places gives way to lines; the cursor goes to a third.
    struct Change: Hashable, Sendable {
        let start: EditorWords.Place
        let end: EditorWords.Place
        let lines: [EditorLine]
        let cursor: EditorWords.Place
    }

    /// What an act does; acts of one sort that follow each other at one place may be one for the reader.
    enum Sort: Hashable, Sendable {
        /// Characters that are typed one by one; whether the last of them is a blank.
        case typing(isBlank: Bool)
        case deletingBack, deletingForward
        /// Anything else: by itself.
        case whole
    }

    /// Most acts that are kept; the oldest go.
    static let most = 2_000

    /// What takes each act back, and what does each again that was taken back.
    private(set) var undoable: [[Change]] = []
    private(set) var redoable: [[Change]] = []
    /// The sort of the last act, and where it left the cursor, as long as it may go on.
    private var open: Open?

    private struct Open: Hashable {
        let sort: Sort
        let place: EditorWords.Place
    }

    /// Notes down what takes a change back. `cursor` is where it stood before the change and where it stands behind it.
    mutating func note(_ reversal: Change, _ sort: Sort, cursor: (before: EditorWords.Place, after: EditorWords.Place)) {
        redoable = []
        if continues(sort, at: cursor.before), let last = undoable.indices.last {
            undoable[last].append(reversal)
        } else {
            undoable.append([reversal])
            if undoable.count > Self.most { undoable.removeFirst(undoable.count - Self.most) }
        }
        open = sort == .whole ? nil : Open(sort: sort, place: cursor.after)
    }

    /// What is done next is an act of its own.
    mutating func close() {
        open = nil
    }

    /// The changes that take the last act back, or do it again, in their order; nil if there is none.
    mutating func step(_ direction: HistoryTurn.Direction) -> [Change]? {
        open = nil
        guard let act = direction == .undo ? undoable.popLast() : redoable.popLast() else { return nil }
        return act.reversed()
    }

    /// Takes in what reverses a step that was made, in the order in which it was made.
    mutating func take(_ reversals: [Change], of direction: HistoryTurn.Direction) {
        if direction == .undo { redoable.append(reversals) } else { undoable.append(reversals) }
    }

    /// Whether a change goes on with the last act: a word with the blanks behind it is one.
    private func continues(_ sort: Sort, at cursor: EditorWords.Place) -> Bool {
        guard let open, open.place == cursor else { return false }
        switch (open.sort, sort) {
        case (.typing(let wasBlank), .typing(let isBlank)): return isBlank || !wasBlank
        case (.deletingBack, .deletingBack), (.deletingForward, .deletingForward): return true
        default: return false
        }
    }
}
