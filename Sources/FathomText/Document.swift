/// A text with places in it: sections, paragraphs, sentences and tokens, every one a span into the bytes as they came.
///
/// Tokens are sorted, do not overlap, and the bytes between them are blanks, so that the text can be rebuilt from its tokens.
/// Sentences, paragraphs and sections nest in that order and are sorted.
public struct Document: Sendable {
    /// How the bytes are to be read.
    public enum Format: String, Sendable, CaseIterable {
        /// Plain text with wrapped lines.
        case plain
        /// Markdown: headings, lists, emphasis, front matter.
        case markdown
    }

    /// The name that the reader gave: a file name, "@NAME" for a bundled text, "standard input".
    public let name: String
    /// The text's title: from front matter, a first heading or title lines; else the name.
    public let title: String
    /// Front matter in its order; empty without any.
    public let metadata: [(key: String, value: String)]
    /// How the bytes were read.
    public let format: Format
    /// The bytes.
    public let text: SourceText
    /// Sections in order; at least one, however empty the text.
    public let sections: [Section]
    /// Paragraphs in order.
    public let paragraphs: [Paragraph]
    /// Sentences in order.
    public let sentences: [Sentence]
    /// Tokens in order.
    public let tokens: [Token]
    /// What was odd, by kind.
    public let diagnostics: [Diagnostic]

    /// A document of parts that were cut already; the parts must keep the rules above.
    public init(
        name: String, title: String, metadata: [(key: String, value: String)], format: Format, text: SourceText, sections: [Section],
        paragraphs: [Paragraph], sentences: [Sentence], tokens: [Token], diagnostics: [Diagnostic]
    ) {
        self.name = name
        self.title = title
        self.metadata = metadata
        self.format = format
        self.text = text
        self.sections = sections
        self.paragraphs = paragraphs
        self.sentences = sentences
        self.tokens = tokens
        self.diagnostics = diagnostics
    }

    /// The document with more that is known of it: metadata from outside the text, which comes before what the text says of itself, and what was
    /// mended before it was cut.
    public func adding(metadata more: [(key: String, value: String)], diagnostics mended: [Diagnostic]) -> Document {
        let alike = ["authors": "author", "date": "year"]
        let name = { (key: String) in alike[key.lowercased()] ?? key.lowercased() }
        let given = Set(more.map { name($0.key) })
        let own = metadata.filter { !given.contains(name($0.key)) }
        let title = more.first { name($0.key) == "title" }?.value ?? title
        return Document(
            name: self.name, title: title, metadata: more + own, format: format, text: text, sections: sections,
            paragraphs: paragraphs, sentences: sentences, tokens: tokens, diagnostics: diagnostics + mended)
    }
}
