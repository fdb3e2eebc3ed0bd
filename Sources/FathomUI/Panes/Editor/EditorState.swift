import FathomModel
import FathomScreen

/// A note that is being written: what it was, and its words now. Words stay here until they are on disk.
struct EditorState: Sendable {
    /// What was to be written when the editor opened.
    let original: NoteDraft
    /// The words, and the cursor among them.
    private(set) var words: EditorWords
    /// The row at the top: its line, and which row of that line.
    var top = EditorWords.Place()
    /// Whether the words that the editor opened with are on no disk yet.
    var isChangedElsewhere = false
    /// Whether the question shows if the words may be thrown away.
    var isAsking = false
    /// Whether the words are on their way to the disk.
    var isSaving = false

    /// An editor with the words of a draft, the cursor behind them.
    init(_ draft: NoteDraft) {
        original = draft
        words = EditorWords(draft.body)
    }

    /// The words as lines; at least one.
    var lines: [EditorLine] { words.lines }

    /// The cursor.
    var cursor: EditorWords.Place { words.cursor }

    /// The words as they are now. Linear.
    var draft: NoteDraft {
        var draft = original
        if isChanged { draft.body = words.body }
        return draft
    }

    /// Whether the words differ from those that the editor opened with. Linear.
    var isChanged: Bool { isChangedElsewhere || lines != EditorWords.lines(of: original.body) }

    /// Whether there is a word at all.
    var isBlank: Bool { lines.allSatisfy { $0.characters.allSatisfy(\.isWhitespace) } }

    /// Puts typed or pasted text at the cursor, line ends of any sort included.
    mutating func insert(_ text: String) {
        words.type(text)
    }

    /// Carries out one edit on a screen of `rows` rows of `columns` columns.
    mutating func apply(_ edit: Edit, columns: Int, rows: Int) {
        words.apply(edit, columns: columns, rows: rows)
    }

    /// Moves the cursor, held inside the words.
    mutating func move(to place: EditorWords.Place) {
        words.move(to: place)
    }
}
