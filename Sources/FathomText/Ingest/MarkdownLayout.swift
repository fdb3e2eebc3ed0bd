/// Finds the blocks of a Markdown text. Linear in the bytes.
struct MarkdownLayout {
    private let bytes: [UInt8]
    private let lines: [MarkdownLine]
    private var blocks = Blocks()
    private var open: OpenBlock?
    private var indents: [Int] = []
    private var isInKeywords = false

    /// A paragraph or item that may go on.
    private struct OpenBlock {
        var kind: Paragraph.Kind
        var level: Int
        /// Signs at the heads of lines, in order.
        var signs: [TextSpan]
        /// The text of each line, in order.
        var texts: [TextSpan]
    }

    /// The blocks of `bytes`.
    static func blocks(of bytes: [UInt8]) -> Blocks {
        let lines = LineScanner.lines(of: bytes)
        var layout = MarkdownLayout(bytes, lines)
        var index = layout.readFrontMatter(lines)
        while index < lines.count { index += layout.read(index) }
        layout.close()
        return layout.blocks
    }

    private init(_ bytes: [UInt8], _ lines: [Line]) {
        self.bytes = bytes
        self.lines = lines.map { MarkdownLine(bytes, $0) }
    }

    /// Reads front matter; returns its lines.
    private mutating func readFrontMatter(_ lines: [Line]) -> Int {
        guard let matter = FrontMatter(bytes: bytes, lines: lines) else { return 0 }
        blocks.metadata = matter.pairs
        let pieces = lines[..<matter.lineCount].enumerated().map { index, line in
            Piece(span: line.span, isMarkup: index == 0 || index == matter.lineCount - 1)
        }
        blocks.add(Block(kind: .metadata, level: 0, pieces: 0..<0), pieces)
        return matter.lineCount
    }

    /// Reads the line at `index`; returns how many lines were read.
    private mutating func read(_ index: Int) -> Int {
        let line = lines[index]
        if line.blanksAbove > 0 { close() }
        if line.span.isEmpty { return addSigns(index) }
        if let fence = line.fence(bytes) { return readFence(index, fence) }
        if bytes.has("<!--", at: line.span.lower) { return readComment(index) }
        if let heading = AtxHeading(bytes, line.span, indent: line.indent) { return addHeading(line, heading) }
        if underline(line) { return 1 }
        if line.isRule(bytes, of: [0x2D, 0x2A, 0x5F], count: 3) { return addVerbatim([Piece(span: line.span, isMarkup: true)], line) }
        if index + 1 < lines.count, bytes[line.span.range].contains(0x7C), lines[index + 1].isTableRule(bytes) { return readTable(index) }
        if let marker = line.marker(bytes), startsItem(line, marker) { return openItem(line, marker) }
        if isCode(line) { return readCode(index) }
        if isDefinition(line) { return addVerbatim([Piece(span: line.span, isMarkup: true)], line) }
        return readText(line)
    }

    /// A line of quotation signs alone.
    private mutating func addSigns(_ index: Int) -> Int {
        close()
        if let quote = lines[index].quote {
            blocks.add(Block(kind: .verbatim, level: 0, pieces: 0..<0), [Piece(span: quote, isMarkup: true)])
        }
        return 1
    }

    /// Adds a verbatim block of one line; returns 1.
    private mutating func addVerbatim(_ pieces: [Piece], _ line: MarkdownLine) -> Int {
        close()
        let quote = line.quote.map { [Piece(span: $0, isMarkup: true)] } ?? []
        blocks.add(Block(kind: .verbatim, level: 0, pieces: 0..<0), quote + pieces)
        return 1
    }

    /// The whole of a line, quotation signs included, as a piece.
    private func whole(_ line: MarkdownLine, isMarkup: Bool = false) -> Piece {
        Piece(span: line.quote.map { $0.union(line.span) } ?? line.span, isMarkup: isMarkup)
    }

    /// Reads fenced code up to the closing fence or the end of the text.
    private mutating func readFence(_ index: Int, _ fence: (sign: UInt8, count: Int)) -> Int {
        close()
        var pieces = [whole(lines[index], isMarkup: true)]
        var next = index + 1
        while next < lines.count {
            let isEnd = lines[next].isRule(bytes, of: [fence.sign], count: fence.count)
            pieces.append(whole(lines[next], isMarkup: isEnd))
            next += 1
            if isEnd { break }
        }
        blocks.add(Block(kind: .verbatim, level: 0, pieces: 0..<0), pieces)
        return next - index
    }

    /// Reads a comment up to its end; one without an end is a comment of one line.
    private mutating func readComment(_ index: Int) -> Int {
        close()
        var next = index
        while next < min(lines.count, index + 200), !hasCommentEnd(lines[next]) { next += 1 }
        if next == lines.count || next == index + 200 { next = index }
        blocks.add(Block(kind: .verbatim, level: 0, pieces: 0..<0), (index...next).map { whole(lines[$0], isMarkup: true) })
        return next - index + 1
    }

    /// Whether "-->" stands on the line.
    private func hasCommentEnd(_ line: MarkdownLine) -> Bool {
        line.span.range.contains { bytes[$0] == 0x2D && bytes.has("-->", at: $0) }
    }

    /// Adds a heading that starts with number signs.
    private mutating func addHeading(_ line: MarkdownLine, _ heading: AtxHeading) -> Int {
        close()
        var pieces = line.quote.map { [Piece(span: $0, isMarkup: true)] } ?? []
        pieces.append(Piece(span: heading.opening, isMarkup: true))
        pieces += MarkdownInline.pieces(bytes, [heading.title])
        pieces.append(Piece(span: TextSpan(heading.title.upper, line.span.upper), isMarkup: true))
        add(heading.title, heading.level, pieces)
        return 1
    }

    /// Adds a heading of the given pieces, its number told from its title.
    private mutating func add(_ title: TextSpan, _ level: Int, _ pieces: [Piece]) {
        var block = Block(kind: .heading, level: level, pieces: 0..<0)
        let number = title.isEmpty ? nil : HeadingNumber(bytes, title)
        block.title = TextSpan(number?.title ?? title.lower, title.upper)
        block.number = number?.span
        blocks.add(block, pieces)
        isInKeywords = title.count < 20 && ["keywords", "key words", "index terms"].contains(bytes.lowered(title))
    }

    /// Takes a line of "=" or "-" below a paragraph as the paragraph's heading mark.
    private mutating func underline(_ line: MarkdownLine) -> Bool {
        guard let block = open, block.kind == .text, line.blanksAbove == 0, line.quote == nil, let first = block.texts.first,
            let last = block.texts.last, block.texts.count <= 3
        else { return false }
        let isFirst = line.isRule(bytes, of: [0x3D], count: 2)
        guard isFirst || line.isRule(bytes, of: [0x2D], count: 2), !bytes[line.span.range].contains(0x20) else { return false }
        open = nil
        add(first.union(last), isFirst ? 1 : 2, MarkdownInline.pieces(bytes, block.texts) + [Piece(span: line.span, isMarkup: true)])
        return true
    }

    /// Reads a table: its rows are verbatim.
    private mutating func readTable(_ index: Int) -> Int {
        close()
        var next = index
        while next < lines.count, next == index || lines[next].blanksAbove == 0, bytes[lines[next].span.range].contains(0x7C) { next += 1 }
        let pieces = (index..<next).map { whole(lines[$0], isMarkup: lines[$0].isTableRule(bytes)) }
        blocks.add(Block(kind: .verbatim, level: 0, pieces: 0..<0), pieces)
        return next - index
    }

    /// Whether a sign starts an item here: a number inside a paragraph only if it is 1.
    private func startsItem(_ line: MarkdownLine, _ marker: ListMarker) -> Bool {
        guard let open, open.kind != .item else { return line.indent < 4 || !indents.isEmpty }
        return marker.value.map { $0 == 1 } ?? true
    }

    /// Opens an item; its depth follows from its indent.
    private mutating func openItem(_ line: MarkdownLine, _ marker: ListMarker) -> Int {
        close()
        while let last = indents.last, last > line.indent { indents.removeLast() }
        if indents.isEmpty || line.indent >= (indents.last ?? 0) + 2 { indents.append(line.indent) }
        var lower = marker.span.upper
        while lower < line.span.upper, bytes[lower].isSpace { lower += 1 }
        var signs = line.quote.map { [$0] } ?? []
        signs.append(marker.span)
        if bytes.has("[ ] ", at: lower) || bytes.has("[x] ", at: lower) || bytes.has("[X] ", at: lower) {
            signs.append(TextSpan(lower, lower + 3))
            lower += 3
        }
        open = OpenBlock(kind: .item, level: indents.count, signs: signs, texts: [TextSpan(lower, line.span.upper)])
        return 1
    }

    /// Whether a line is code by its indent.
    private func isCode(_ line: MarkdownLine) -> Bool {
        open == nil && line.indent >= 4 && line.blanksAbove > 0 && indents.isEmpty
    }

    /// Reads code set in by four columns.
    private mutating func readCode(_ index: Int) -> Int {
        var next = index
        while next < lines.count, lines[next].indent >= 4 { next += 1 }
        blocks.add(Block(kind: .verbatim, level: 0, pieces: 0..<0), (index..<next).map { whole(lines[$0]) })
        return next - index
    }

    /// Whether a line defines a link's address: "[name]: address".
    private func isDefinition(_ line: MarkdownLine) -> Bool {
        guard open == nil, bytes[line.span.lower] == 0x5B, bytes.byte(line.span.lower + 1) != 0x5E else { return false }
        guard let close = bytes[line.span.lower..<min(line.span.upper, line.span.lower + 80)].firstIndex(of: 0x5D) else { return false }
        return bytes.byte(close + 1) == 0x3A && close + 1 < line.span.upper
    }

    /// A line of running text: goes on with the open block or opens a paragraph.
    private mutating func readText(_ line: MarkdownLine) -> Int {
        if open == nil {
            if line.indent < 2 { indents = [] }
            open = OpenBlock(kind: line.quote == nil ? .text : .quotation, level: 0, signs: [], texts: [])
        } else if line.quote != nil, open?.kind != .quotation {
            close()
            open = OpenBlock(kind: .quotation, level: 0, signs: [], texts: [])
        }
        if let quote = line.quote { open?.signs.append(quote) }
        open?.texts.append(line.span)
        return 1
    }

    /// Ends the open block: tells its signs from its text.
    private mutating func close() {
        guard let open else { return }
        self.open = nil
        let inline = MarkdownInline.pieces(bytes, open.texts)
        let pieces = (open.signs.map { Piece(span: $0, isMarkup: true) } + inline).sorted { $0.span < $1.span }
        var block = Block(kind: open.kind, level: open.level, pieces: 0..<0)
        if !inline.contains(where: { !$0.isMarkup && !$0.span.isEmpty }) { block.kind = .verbatim }
        if open.kind == .text, isInKeywords { block.kind = .keywords }
        if open.kind == .text, !isInKeywords, let text = inline.first(where: { !$0.isMarkup && !$0.span.isEmpty }),
            let label = keywordLabel(text.span, open.texts)
        {
            block.kind = .keywords
            block.title = label
            block.level = 0
        }
        blocks.add(block, pieces)
    }

    /// The label of a paragraph of keywords, which may be set off by emphasis.
    private func keywordLabel(_ text: TextSpan, _ texts: [TextSpan]) -> TextSpan? {
        guard let first = texts.first else { return nil }
        return HeadingNames.keywordLabel(bytes, TextSpan(text.lower, first.upper))
    }
}
