/// One line of text that is being written, and the cursor in it: the words of a note, held to one line.
///
/// Line ends and tabs of what is pasted become blanks, other controls are left out, and so is what would make the line longer than `most`.
struct PromptLine: Hashable, Sendable {
    /// Most characters of a line.
    static let most = 2_000

    private var words: EditorWords
    /// The first character that shows where the line is too long for its place.
    private(set) var first = 0

    /// A line with that text, the cursor behind it.
    init(_ text: String = "") {
        words = EditorWords("")
        insert(text)
    }

    /// What is written.
    var text: String { String(line.characters) }

    /// Whether nothing is written.
    var isEmpty: Bool { line.count == 0 }

    /// How many characters stand before the cursor.
    var cursor: Int { words.cursor.column }

    /// Puts typed or pasted text at the cursor.
    mutating func insert(_ text: String) {
        let room = max(0, Self.most - line.count)
        words.type(String(text.lazy.compactMap(Self.kept).prefix(room)))
    }

    /// Carries out an edit; those that need a second line do nothing.
    mutating func apply(_ edit: Edit) {
        switch edit {
        case .newLine, .up, .down, .pageUp, .pageDown: break
        default: words.apply(edit, columns: .max, rows: 1)
        }
    }

    /// Puts another text in the line, the cursor behind it; what was cut last stays.
    mutating func replace(with text: String) {
        words.replace(from: EditorWords.Place(), to: words.end, with: [EditorLine()])
        insert(text)
    }

    /// Scrolls sideways so that the cursor shows in `columns` columns and no room is wasted at the end. Linear.
    mutating func settle(columns: Int) {
        first = min(first, cursor)
        while first < cursor, line.columns(first..<cursor) + 1 > columns { first += 1 }
        while first > 0, line.columns(first - 1..<line.count) + 1 <= columns { first -= 1 }
    }

    /// The part that shows, and how many columns before its cursor it takes.
    var shown: (text: String, cursor: Int) {
        (String(line.characters[first...]), line.columns(first..<max(first, cursor)))
    }

    /// Columns of the part that shows and of what follows it.
    var columns: Int { line.columns(first..<line.count) }

    private var line: EditorLine { words.lines[0] }

    private static func kept(_ character: Character) -> Character? {
        if character.isNewline || character == "\t" { return " " }
        let isControl = character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
        return isControl ? nil : character
    }
}
