/// A block of text: a paragraph proper, a heading, a list item.
public struct Paragraph: Hashable, Sendable {
    /// What the block is, which decides whether it is read for concepts and how it is shown.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Running text.
        case text
        /// A heading of a section.
        case heading
        /// One item of a bulleted or numbered list.
        case item
        /// A line of keywords or index terms.
        case keywords
        /// Front matter: metadata at the head of the file.
        case metadata
        /// A quotation set apart.
        case quotation
        /// A row or block of a table, lines of code: shown as they stand, not read.
        case verbatim
        /// A running header or footer, a page number.
        case furniture

        /// Whether the block is read for concepts: running text, list items and quotations are.
        public var isRead: Bool {
            switch self {
            case .text, .item, .quotation: true
            case .heading, .keywords, .metadata, .verbatim, .furniture: false
            }
        }
    }

    /// From the first byte of its first sentence to the end of its last, markup included.
    public let span: TextSpan
    /// What the block is.
    public let kind: Kind
    /// Heading level or list depth, 1 for the outermost; 0 for the other kinds.
    public let level: Int
    /// Its sentences, as indices into `Document.sentences`.
    public let sentences: Range<Int>
    /// Its section, as an index into `Document.sections`.
    public let section: Int

    /// A block of the given sentences.
    public init(span: TextSpan, kind: Kind, level: Int, sentences: Range<Int>, section: Int) {
        self.span = span
        self.kind = kind
        self.level = level
        self.sentences = sentences
        self.section = section
    }
}
