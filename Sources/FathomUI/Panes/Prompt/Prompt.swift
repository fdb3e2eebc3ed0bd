import FathomModel

/// A line at the bottom of the screen that is being written, and what it is for.
///
/// A new kind is a case with its label, and its branch in `promptChanged`, `takePrompt` and `leavePrompt`.
struct Prompt: Hashable, Sendable {
    /// What the line is for; each kind has a history of its own.
    enum Kind: Hashable, Sendable {
        /// Words to be found in the focused pane.
        case search
        /// Words that the rows of the focused pane must have.
        case filter
        /// Letters of anything that one can go to.
        case finder
        /// The name of an action.
        case palette
        /// Letters of a place on the trail.
        case trail
        /// Letters of a row of what stands in place of the panes.
        case row
        /// Letters of the concept that a path from this one is to lead to.
        case path(from: ConceptID)
        /// Words of the note that is being written.
        case note
        /// Words of keys and commands.
        case keys
        /// Words or a choice that put something right.
        case correction(CorrectionAsk)
        /// Words of the notes of all texts.
        case notes
        /// A format, and the file or folder to write.
        case export

        /// What stands before the line, with the key that opens it; shorter where there is little room.
        func label(columns: Int) -> String {
            switch self {
            case .search: columns < 60 ? "/" : "Search /"
            case .filter: columns < 60 ? "&" : "Filter &"
            case .finder: columns < 60 ? ">" : "Go to"
            case .palette: ":"
            case .note: columns < 60 ? "/" : "Find in this note"
            case .keys: columns < 60 ? "/" : "Keys with /"
            case .notes: columns < 60 ? "S" : "Search all notes for"
            case .trail: columns < 60 ? ">" : "Back to"
            case .row: columns < 60 ? "/" : "Find here /"
            case .path: "Path to"
            case .export: "Export"
            case .correction(let ask): ask.label
            }
        }

        /// Whether a line that begins with "~" is a regular expression.
        var takesExpressions: Bool {
            switch self {
            case .search, .filter, .note: true
            case .keys, .finder, .palette, .trail, .row, .path, .correction, .notes, .export: false
            }
        }
    }

    let kind: Kind
    /// What is written.
    var line = PromptLine()
    /// What stands at the right end of the line: what came of it so far.
    var note = ""
    /// Whether the note tells that it cannot be done.
    var isRefused = false
    /// The line of the history that shows, counted from the oldest; nil for the reader's own.
    private var recalled: Int?
    /// The reader's own line while one of the history shows.
    private var own = ""

    /// An empty line of that kind.
    init(_ kind: Kind) {
        self.kind = kind
    }

    /// Puts the line before or after the one that shows into the prompt; after the newest comes what the reader had written.
    mutating func recall(_ step: Action.Step, from history: PromptHistory) {
        let lines = history.lines
        let target = (recalled ?? lines.count) + (step == .next ? 1 : -1)
        guard target >= 0, target <= lines.count else { return }
        if recalled == nil { own = line.text }
        recalled = target < lines.count ? target : nil
        line.replace(with: recalled.map { lines[$0] } ?? own)
    }
}
