import FathomScreen
import FathomText

/// How the words of a block fall into rows.
extension Flow {
    /// Longest token in bytes that is shown whole; nobody reads a longer one.
    static let longestToken = 512

    /// The rows of a block, the blank line behind it included.
    func rows(of block: Block) -> [FlowRow] {
        kept?.rows(of: block, in: self) ?? laidOut(block)
    }

    private func laidOut(_ block: Block) -> [FlowRow] {
        let paragraph = document.paragraphs[block.paragraph]
        let span = self.span(of: block)
        switch paragraph.kind {
        case .furniture: return []
        case .verbatim: return verbatimRows(paragraph, span) + gap(after: block)
        case .metadata: return metadataRows(paragraph, span) + gap(after: block)
        default: return wrappedRows(paragraph, span, isFirst: block.part == 0) + gap(after: block)
        }
    }

    /// The blank line behind a block: none between parts, between items of a list and at the end of the text.
    private func gap(after block: Block) -> [FlowRow] {
        guard block.part == parts(of: block.paragraph) - 1, block.paragraph + 1 < document.paragraphs.count else { return [] }
        let paragraph = document.paragraphs[block.paragraph]
        let kind = document.paragraphs[block.paragraph + 1].kind
        let isTight = kind == paragraph.kind && (kind == .item || kind == .verbatim || kind == .metadata)
        guard !isTight else { return [] }
        let end = paragraph.span.upper
        return [
            FlowRow(place: FlowPlace(offset: end, isGap: true), span: TextSpan(end, end), kind: paragraph.kind, section: paragraph.section)
        ]
    }

    private func wrappedRows(_ paragraph: Paragraph, _ span: TextSpan, isFirst: Bool) -> [FlowRow] {
        let indent = self.indent(of: paragraph)
        var filler = RowFiller(
            columns: max(1, columns - indent.columns), indent: indent.columns, kind: paragraph.kind, section: paragraph.section)
        var tokens = document.tokens(beginningIn: span)
        if paragraph.kind == .item, isFirst, let first = tokens.first, let lead = lead(document.tokens[first]) {
            filler.lead = lead
            tokens = tokens.dropFirst()
        }
        for index in tokens {
            let token = document.tokens[index]
            if token.kind == .markup {
                filler.skip(token.span)
            } else if let word = plain(token) {
                filler.add(word, token.span, columns: token.span.count)
            } else {
                let word = words(of: token)
                filler.add(word, token.span, columns: CellWidth.columns(of: word))
            }
        }
        return filler.finished()
    }

    /// Left margin of a block in columns: list items by their depth, quotations a little; little of it where the screen is narrow.
    private func indent(of paragraph: Paragraph) -> (columns: Int, depth: Int) {
        switch paragraph.kind {
        case .item:
            let depth = min(max(0, paragraph.level - 1), max(0, columns / 8 - 1))
            return (columns < 12 ? 2 : 2 * depth + 3, depth)
        case .quotation: return (columns < 20 ? 0 : 2, 0)
        default: return (0, 0)
        }
    }

    /// The bullet or number that a list item begins with; nil if its first token is a word of it.
    private func lead(_ token: Token) -> String? {
        let text = document.word(token)
        if token.kind == .markup || token.kind == .number {
            let isNumbered = text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
            if isNumbered { return token.kind == .markup ? text : nil }
            return token.kind == .markup ? glyphs.bullet : nil
        }
        return ["-", "*", "+", "•", "·", "‣", "–", "—", "▪", "■", "o"].contains(text) ? glyphs.bullet : nil
    }

    /// The bytes of a short token that reads as it stands and takes a column a byte; nil for any other.
    private func plain(_ token: Token) -> String? {
        guard !token.isBroken, token.span.count <= Self.longestToken, token.span.upper <= document.text.count else { return nil }
        let bytes = document.text.bytes[token.span.range]
        return bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private func words(of token: Token) -> String {
        guard token.span.count > Self.longestToken else { return document.word(token) }
        let head = document.text[TextSpan(token.span.lower, token.span.lower + Self.longestToken)]
        return head + glyphs.ellipsis
    }

    /// Lines as they stand, cut at the right edge.
    private func verbatimRows(_ paragraph: Paragraph, _ span: TextSpan) -> [FlowRow] {
        lines(of: span).map { row(expanded(document.text[$0]), $0, paragraph) }
    }

    /// Front matter in at most two rows an entry, without its fences and without the title, which stands above the text anyway.
    private func metadataRows(_ paragraph: Paragraph, _ span: TextSpan) -> [FlowRow] {
        lines(of: span).flatMap { line -> [FlowRow] in
            let text = expanded(document.text[line])
            guard !Self.isFence(text), !text.utf8.starts(with: "title:".utf8) else { return [] }
            let shown = TextWrap.lines(text, columns: columns, most: 2, glyphs: glyphs)
            return shown.enumerated().map { index, words in row(words, TextSpan(line.lower + min(index, line.count), line.upper), paragraph)
            }
        }
    }

    /// Whether a line holds nothing but the signs that front matter is fenced with.
    private static func isFence(_ line: String) -> Bool {
        line.utf8.allSatisfy { byte in byte == 0x2D || byte == 0x2B || byte == 0x2E || byte == 0x20 }
    }

    /// The lines of `span`, each cut to the bytes that a row can hold.
    private func lines(of span: TextSpan) -> [TextSpan] {
        var lines: [TextSpan] = []
        let bytes = document.text.bytes
        let end = document.text.clamped(span).upper
        var start = document.text.clamped(span).lower
        while start < end {
            let stop = bytes[start..<end].firstIndex { $0 == 0x0A } ?? end
            lines.append(TextSpan(start, min(stop, start + 4 * columns + 400)))
            start = stop + 1
        }
        return lines
    }

    private func row(_ text: String, _ span: TextSpan, _ paragraph: Paragraph) -> FlowRow {
        let piece = FlowRow.Piece(text: text, span: span, column: 0, columns: min(columns, CellWidth.columns(of: text)))
        return FlowRow(place: FlowPlace(offset: span.lower), span: span, pieces: [piece], kind: paragraph.kind, section: paragraph.section)
    }

    /// `line` with tabs as blanks up to the next multiple of four, and without a carriage return.
    private func expanded(_ line: String) -> String {
        guard line.utf8.contains(where: { $0 == 0x09 || $0 == 0x0D }) else { return line }
        var result = ""
        var column = 0
        for character in line where character != "\r" {
            let blanks = character == "\t" ? 4 - column % 4 : 0
            result += blanks > 0 ? String(repeating: " ", count: blanks) : String(character)
            column += max(1, blanks)
        }
        return result
    }
}
