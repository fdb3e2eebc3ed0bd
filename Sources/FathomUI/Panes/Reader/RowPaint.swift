import FathomModel
import FathomScreen
import FathomText

/// Which style every byte of a row has: what is being picked reversed, passages with notes underlined; else the cursor first, then the selected concept, then the innermost mention, then the sentence that
/// was followed, then what the block is.
struct RowPaint {
    private let text: TextState
    private let look: Look
    private let mentions: [MentionIndex.Entry]
    private let found: ArraySlice<TextSpan>
    private let noted: ArraySlice<TextSpan>
    private let base: Style
    private let row: TextSpan

    /// The paint of one row.
    init(row: FlowRow, text: TextState, look: Look) {
        self.text = text
        self.look = look
        self.row = row.span
        mentions = row.kind == .metadata ? [] : text.mentions.mentions(in: row.span)
        found = text.search?.spans(in: row.span) ?? []
        noted = text.noted.spans(in: row.span)
        switch row.kind {
        case .heading: base = look.style(.heading(current: row.section == text.currentSection))
        case .metadata, .keywords, .furniture: base = look.style(.quiet)
        default: base = .plain
        }
    }

    /// The style of the whole row, where nothing stands out in it.
    var ofWholeRow: Style? {
        let reader = text.panes.reader
        guard mentions.isEmpty, found.isEmpty, noted.isEmpty, reader.cursor.map({ !$0.overlaps(row) }) ?? true else { return nil }
        guard reader.picked.map({ !$0.span.overlaps(row) }) ?? true else { return nil }
        return reader.evidence.map { $0.overlaps(row) } ?? false ? nil : base
    }

    /// The style of the byte at `offset`.
    func style(at offset: Int) -> Style { style { $0.contains(offset) } }

    /// The style of a blank between two tokens.
    func style(between end: Int, and start: Int) -> Style { style { $0.lower < end && $0.upper > start } }

    /// A piece cut where a mention or a match begins or ends inside it, each part with its style.
    func parts(of piece: FlowRow.Piece) -> [(text: String, style: Style)] {
        guard piece.text.utf8.count == piece.span.count else { return unevenParts(of: piece) }
        let bounds =
            mentions.flatMap { [$0.span.lower, $0.span.upper] } + found.flatMap { [$0.lower, $0.upper] }
            + noted.flatMap { [$0.lower, $0.upper] } + (text.panes.reader.picked.map { [$0.span.lower, $0.span.upper] } ?? [])
        let inside = bounds.filter { piece.span.lower < $0 && $0 < piece.span.upper }
        guard !inside.isEmpty else { return [(piece.text, style(at: piece.span.lower))] }
        var parts: [(text: String, style: Style)] = []
        var start = piece.span.lower
        for cut in Set(inside).sorted() + [piece.span.upper] {
            parts.append((text.document.text[TextSpan(start, cut)], style(at: start)))
            start = cut
        }
        return parts
    }

    /// The parts of a piece whose bytes are not those of the text - a broken word, a line with tabs: cut at what is found in it as it shows; a match
    /// that goes beyond it marks it as a whole.
    private func unevenParts(of piece: FlowRow.Piece) -> [(text: String, style: Style)] {
        if let picked = text.panes.reader.picked, picked.span.contains(piece.span.lower) { return [(piece.text, look.style(.cursor))] }
        let isNoted = noted.contains { $0.contains(piece.span.lower) }
        let bare = plainStyle { $0.contains(piece.span.lower) }
        let plain = isNoted ? look.noted(bare) : bare
        guard let match = found.first(where: { $0.overlaps(piece.span) }), let pattern = text.search?.pattern else {
            return [(piece.text, plain)]
        }
        let mark = look.found(plain, isCurrent: match == text.search?.currentSpan)
        let places = pattern.places(in: piece.text)
        guard !places.isEmpty else { return [(piece.text, mark)] }
        var parts: [(text: String, style: Style)] = []
        var start = 0
        for place in places + [piece.text.utf8.count..<piece.text.utf8.count] {
            parts.append((part(of: piece.text, start..<place.lowerBound), plain))
            parts.append((part(of: piece.text, place), mark))
            start = place.upperBound
        }
        return parts.filter { !$0.text.isEmpty }
    }

    private func part(of text: String, _ range: Range<Int>) -> String {
        String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }

    private func style(where covers: (TextSpan) -> Bool) -> Style {
        if let picked = text.panes.reader.picked, covers(picked.span) { return look.style(.cursor) }
        let plain = noted.contains(where: covers) ? look.noted(plainStyle(where: covers)) : plainStyle(where: covers)
        guard let match = found.first(where: covers) else { return plain }
        return look.found(plain, isCurrent: match == text.search?.currentSpan)
    }

    private func plainStyle(where covers: (TextSpan) -> Bool) -> Style {
        let reader = text.panes.reader
        let here = mentions.filter { covers($0.span) }
        let selected = here.first { $0.concept == text.panes.selection }
        let innermost = selected ?? here.min { $0.span.count < $1.span.count }
        if let cursor = reader.cursor, covers(cursor) { return cursorStyle(innermost) }
        if let innermost {
            let style = look.style(.mention(innermost.concept.kind, selected: selected != nil))
            guard let own = text.model.concept(innermost.concept)?.curation.colour else { return style }
            return Style(look.theme.colour(of: own, else: innermost.concept.kind), style.attributes)
        }
        if let evidence = reader.evidence, covers(evidence) { return look.style(.evidence) }
        return base
    }

    /// The cursor: the mention's own colour, reversed.
    private func cursorStyle(_ entry: MentionIndex.Entry?) -> Style {
        guard let entry else { return look.style(.cursor) }
        return Style(look.theme.colour(of: entry.concept.kind), [.bold, .reverse])
    }
}
