import FathomScreen
import FathomText

/// Fills rows with words: breaks only where the text has a blank, and inside a word only if it is wider than a row.
struct RowFiller {
    /// Width for words, and the margin left of them, in columns.
    private let columns: Int
    private let indent: Int
    private let kind: Paragraph.Kind
    private let section: Int
    /// The bullet or number before the first row.
    var lead: String?

    private var rows: [FlowRow] = []
    /// Pieces of the row that is being filled, and of the word that is being gathered; columns count from the start of each.
    private var row: [FlowRow.Piece] = []
    private var rowColumns = 0
    private var word: [FlowRow.Piece] = []
    private var wordColumns = 0
    /// End of the last token, which tells whether a blank follows it.
    private var end: Int?
    private var needsBlank = false

    init(columns: Int, indent: Int, kind: Paragraph.Kind, section: Int) {
        self.columns = columns
        self.indent = indent
        self.kind = kind
        self.section = section
    }

    /// Leaves out markup: what stands on both sides of it belongs together unless a blank is there.
    mutating func skip(_ span: TextSpan) {
        if let end, span.lower > end { finishWord() }
        end = span.upper
    }

    /// Adds the words of a token, which take `width` columns.
    mutating func add(_ text: String, _ span: TextSpan, columns width: Int) {
        if let end, span.lower > end { finishWord() }
        end = span.upper
        guard width > columns else { return append(FlowRow.Piece(text: text, span: span, column: wordColumns, columns: width)) }
        addWide(text, span)
    }

    /// The rows, the last one included.
    mutating func finished() -> [FlowRow] {
        finishWord()
        finishRow()
        return rows
    }

    /// Adds a piece to the word; words joined by dashes that are together wider than a row may be parted at the joints.
    private mutating func append(_ piece: FlowRow.Piece) {
        if wordColumns + piece.columns > columns { finishWord(breaksInside: true) }
        var piece = piece
        piece.column = wordColumns
        word.append(piece)
        wordColumns += piece.columns
    }

    /// Cuts a word that is wider than a row into pieces of full rows.
    private mutating func addWide(_ text: String, _ span: TextSpan) {
        var offset = span.lower
        var part = ""
        var width = 0
        for character in text {
            let step = CellWidth.columns(of: character)
            if width + step > columns, !part.isEmpty {
                close(part, width, span, &offset)
                finishWord(breaksInside: true)
                (part, width) = ("", 0)
            }
            part.append(character)
            width += step
        }
        append(FlowRow.Piece(text: part, span: TextSpan(offset, span.upper), column: wordColumns, columns: width))
    }

    private mutating func close(_ part: String, _ width: Int, _ span: TextSpan, _ offset: inout Int) {
        let stop = min(span.upper - 1, offset + part.utf8.count)
        append(FlowRow.Piece(text: part, span: TextSpan(offset, stop), column: wordColumns, columns: width))
        offset = max(offset, stop)
    }

    /// Puts the gathered word into the row, or into a new one if it does not fit.
    private mutating func finishWord(breaksInside: Bool = false) {
        defer { needsBlank = !breaksInside && !(row.isEmpty) }
        guard !word.isEmpty else { return }
        let blank = needsBlank ? 1 : 0
        if rowColumns > 0, rowColumns + blank + wordColumns > columns { finishRow() }
        let start = rowColumns + (rowColumns > 0 ? blank : 0)
        for index in word.indices { word[index].column += start + indent }
        row += word
        rowColumns = start + wordColumns
        word.removeAll(keepingCapacity: true)
        wordColumns = 0
    }

    private mutating func finishRow() {
        guard let first = row.first, let last = row.last else { return }
        rows.append(
            FlowRow(
                place: FlowPlace(offset: first.span.lower), span: TextSpan(first.span.lower, last.span.upper), pieces: row,
                lead: rows.isEmpty ? lead : nil, kind: kind, section: section))
        (row, rowColumns) = ([], 0)
    }
}
