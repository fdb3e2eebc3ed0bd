/// A run of tokens that ends where a reader would stop.
public struct Sentence: Hashable, Sendable {
    /// From the first byte of its first token to the end of its last.
    public let span: TextSpan
    /// Its tokens, as indices into `Document.tokens`.
    public let tokens: Range<Int>
    /// Its paragraph, as an index into `Document.paragraphs`.
    public let paragraph: Int
    /// Its section, as an index into `Document.sections`.
    public let section: Int

    /// A sentence of the given tokens.
    public init(span: TextSpan, tokens: Range<Int>, paragraph: Int, section: Int) {
        self.span = span
        self.tokens = tokens
        self.paragraph = paragraph
        self.section = section
    }
}
