/// Words and places in a document.
extension Document {
    /// The word of `token` as a reader says it: a word broken over a line end in one piece, with its hyphen if it has one of its own.
    public func word(_ token: Token) -> String {
        TextReader(bytes: text.bytes, tokens: tokens).word(token)
    }

    /// The text of `span` as a reader would read it: line ends and runs of blanks are one blank, broken words are joined, markup and
    /// running headers are left out, control characters stay. Linear in the span.
    public func reading(of span: TextSpan) -> String {
        TextReader(bytes: text.bytes, tokens: tokens).reading(span)
    }

    /// The tokens that share a byte with `span`, as indices into `tokens`. Logarithmic.
    public func tokens(in span: TextSpan) -> Range<Int> {
        tokens.indices(in: span)
    }

    /// The sentence around the byte at `offset`, or else the next one; nil after the last. Logarithmic.
    public func sentence(at offset: Int) -> Int? {
        let index = sentences.firstIndex(after: offset) { $0.span.upper }
        return index < sentences.count ? index : nil
    }

    /// The paragraph around the byte at `offset`, or else the next one; nil after the last. Logarithmic.
    public func paragraph(at offset: Int) -> Int? {
        let index = paragraphs.firstIndex(after: offset) { $0.span.upper }
        return index < paragraphs.count ? index : nil
    }

    /// The section around the byte at `offset`; the first or last one outside the text. Logarithmic.
    public func section(at offset: Int) -> Int {
        min(sections.firstIndex(after: offset) { $0.span.upper }, max(0, sections.count - 1))
    }
}
