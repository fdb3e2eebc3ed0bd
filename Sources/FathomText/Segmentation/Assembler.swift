/// Puts a document together from its blocks: tokens, sentences, paragraphs, sections. Linear.
struct Assembler {
    private let bytes: [UInt8]
    private let blocks: Blocks
    private var tokens: [Token] = []
    private var sentences: [Sentence] = []
    private var paragraphs: [Paragraph] = []
    private var longSentences = 0
    private var firstLongSentence: TextSpan?
    private var outline = Outline()

    /// An assembler of the blocks of `bytes`.
    init(bytes: [UInt8], blocks: Blocks) {
        self.bytes = bytes
        self.blocks = blocks
    }

    /// The document; `format` and `name` are passed through.
    static func document(bytes: [UInt8], blocks: Blocks, name: String, format: Document.Format) -> Document {
        var assembler = Assembler(bytes: bytes, blocks: blocks)
        assembler.assemble()
        return assembler.document(name: name, format: format)
    }

    /// Cuts all blocks.
    private mutating func assemble() {
        let ranges = cutTokens()
        let cutter = SentenceCutter(bytes: bytes, tokens: tokens)
        for (block, range) in zip(blocks.list, ranges) where !range.isEmpty {
            outline.open(block, paragraph: paragraphs.count, sentence: sentences.count, at: tokens[range.lowerBound].span.lower)
            add(block, cut(block, range, with: cutter))
        }
    }

    /// Cuts all pieces into tokens and decides on broken words; returns the tokens of each block.
    private mutating func cutTokens() -> [Range<Int>] {
        var tokenizer = Tokenizer(bytes)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(blocks.list.count)
        for block in blocks.list {
            let start = tokenizer.tokens.count
            for index in block.pieces { tokenizer.read(blocks.pieces[index]) }
            ranges.append(start..<tokenizer.tokens.count)
        }
        decideHyphens(&tokenizer)
        tokens = tokenizer.tokens
        return ranges
    }

    /// Decides for each broken word whether it keeps its hyphen.
    private func decideHyphens(_ tokenizer: inout Tokenizer) {
        let broken = tokenizer.broken
        for index in broken { tokenizer.setLineBreak(.joined, at: index) }
        let hyphenation = Hyphenation(bytes: bytes, tokens: tokenizer.tokens, broken: broken)
        for index in broken { tokenizer.setLineBreak(hyphenation.lineBreak(of: tokenizer.tokens[index].span), at: index) }
    }

    /// The sentences of a block as ranges of tokens.
    private func cut(_ block: Block, _ range: Range<Int>, with cutter: SentenceCutter) -> [Range<Int>] {
        switch block.kind {
        case .text, .item, .quotation: cutter.sentences(in: range)
        case .heading, .keywords: cutter.bounded(range)
        case .metadata, .verbatim, .furniture: rows(of: block, range).flatMap(cutter.bounded)
        }
    }

    /// The tokens of a block piece by piece.
    private func rows(of block: Block, _ range: Range<Int>) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = range.lowerBound
        for piece in block.pieces {
            var end = start
            while end < range.upperBound, tokens[end].span.lower < blocks.pieces[piece].span.upper { end += 1 }
            if end > start { rows.append(start..<end) }
            start = end
        }
        if start < range.upperBound { rows.append(start..<range.upperBound) }
        return rows
    }

    /// Adds a paragraph of the given sentences.
    private mutating func add(_ block: Block, _ ranges: [Range<Int>]) {
        let first = sentences.count
        let section = outline.current
        for range in ranges {
            let span = TextSpan(tokens[range.lowerBound].span.lower, tokens[range.upperBound - 1].span.upper)
            noteLength(range.count, span)
            sentences.append(Sentence(span: span, tokens: range, paragraph: paragraphs.count, section: section))
        }
        guard let last = sentences.last, sentences.count > first else { return }
        let span = TextSpan(sentences[first].span.lower, last.span.upper)
        paragraphs.append(
            Paragraph(span: span, kind: block.kind, level: block.level, sentences: first..<sentences.count, section: section))
    }

    /// Remembers a sentence that was cut at the bound.
    private mutating func noteLength(_ count: Int, _ span: TextSpan) {
        guard count >= SentenceCutter.longestSentence else { return }
        longSentences += 1
        if firstLongSentence == nil { firstLongSentence = span }
    }

    /// The document of all parts.
    private func document(name: String, format: Document.Format) -> Document {
        let reader = TextReader(bytes: bytes, tokens: tokens)
        let sections = outline.sections(end: bytes.count, paragraphs: paragraphs.count, sentences: sentences.count, reader: reader)
        return Document(
            name: name, title: title(sections) ?? name, metadata: blocks.metadata, format: format, text: SourceText(bytes),
            sections: sections, paragraphs: paragraphs, sentences: sentences, tokens: tokens, diagnostics: diagnostics())
    }

    /// The text's title: from front matter, else the heading at the head, else the first heading of the first level.
    private func title(_ sections: [Section]) -> String? {
        if let title = blocks.metadata.first(where: { $0.key.lowercased() == "title" }), !title.value.isEmpty { return title.value }
        guard let first = sections.first, first.heading != nil, !first.title.isEmpty, first.paragraphs.lowerBound == 0 else { return nil }
        return HeadingNames.isStock(first.title) ? nil : first.title
    }

    /// What was odd, in the order of the kinds.
    private func diagnostics() -> [Diagnostic] {
        var found = OddBytes.diagnostics(of: bytes)
        if let span = firstLongSentence { found.append(Diagnostic(kind: .longSentence, span: span, count: longSentences)) }
        if tokens.isEmpty { found.append(Diagnostic(kind: .empty, span: TextSpan(0, bytes.count))) }
        let furniture = blocks.furniture
        if let first = furniture.first { found.append(Diagnostic(kind: .furniture, span: first, count: furniture.count)) }
        return found
    }
}
