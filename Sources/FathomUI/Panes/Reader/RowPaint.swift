import FathomModel
import FathomScreen
import FathomText

/// Which style every byte of a row has: the cursor first, then the selected concept, then the innermost mention, then the sentence that
/// was followed, then what the block is.
struct RowPaint {
    private let text: TextState
    private let look: Look
    private let mentions: [MentionIndex.Entry]
    private let base: Style

    /// The paint of one row.
    init(row: FlowRow, text: TextState, look: Look) {
        self.text = text
        self.look = look
        mentions = row.kind == .metadata ? [] : text.mentions.mentions(in: row.span)
        switch row.kind {
        case .heading: base = look.style(.heading(current: row.section == text.currentSection))
        case .metadata, .keywords, .furniture: base = look.style(.quiet)
        default: base = .plain
        }
    }

    /// The style of the byte at `offset`.
    func style(at offset: Int) -> Style { style { $0.contains(offset) } }

    /// The style of a blank between two tokens.
    func style(between end: Int, and start: Int) -> Style { style { $0.lower < end && $0.upper > start } }

    /// A piece cut where a mention begins or ends inside it, each part with its style.
    func parts(of piece: FlowRow.Piece) -> [(text: String, style: Style)] {
        let inside = mentions.flatMap { [$0.span.lower, $0.span.upper] }.filter { piece.span.lower < $0 && $0 < piece.span.upper }
        guard !inside.isEmpty, piece.text.utf8.count == piece.span.count else { return [(piece.text, style(at: piece.span.lower))] }
        var parts: [(text: String, style: Style)] = []
        var start = piece.span.lower
        for cut in Set(inside).sorted() + [piece.span.upper] {
            parts.append((text.document.text[TextSpan(start, cut)], style(at: start)))
            start = cut
        }
        return parts
    }

    private func style(where covers: (TextSpan) -> Bool) -> Style {
        let reader = text.panes.reader
        let here = mentions.filter { covers($0.span) }
        let selected = here.first { $0.concept == text.panes.selection }
        let innermost = selected ?? here.min { $0.span.count < $1.span.count }
        if let cursor = reader.cursor, covers(cursor) { return cursorStyle(innermost) }
        if let innermost { return look.style(.mention(innermost.concept.kind, selected: selected != nil)) }
        if let evidence = reader.evidence, covers(evidence) { return look.style(.evidence) }
        return base
    }

    /// The cursor: the mention's own colour, reversed.
    private func cursorStyle(_ entry: MentionIndex.Entry?) -> Style {
        guard let entry else { return look.style(.cursor) }
        return Style(look.theme.colour(of: entry.concept.kind), [.bold, .reverse])
    }
}
