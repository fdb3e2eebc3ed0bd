public import FathomText

/// A stretch of a text told in a way that outlives an edit of the text: its words, the words around it, and where it stood.
///
/// `SelectorFinder` says where it is in a text that may have changed since.
public struct Selector: Hashable, Sendable {
    /// How much of the text before and after is kept, in bytes of it; less at the edges of the text.
    static let reach = 200
    /// How much of the paragraphs above and below is kept, in bytes of them.
    static let glance = 60

    /// The words, as a reader reads them; a line end between paragraphs, here and in what stands around.
    public let exact: String
    /// The words before it; empty at the start of the text.
    public let prefix: String
    /// The words after it; empty at the end of the text.
    public let suffix: String
    /// Its bytes in the text it was made from.
    public let span: TextSpan
    /// The last words of the paragraph above, and the first ones of that below: they tell copies of a paragraph apart.
    public let above: String
    public let below: String
    /// Whether the same sentence stood elsewhere in that text too, so that its words alone do not tell the place.
    public let isRepeated: Bool

    /// A selector as stored.
    public init(
        exact: String, prefix: String, suffix: String, span: TextSpan, above: String = "", below: String = "", isRepeated: Bool = false
    ) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.span = span
        self.above = above
        self.below = below
        self.isRepeated = isRepeated
    }

    /// The selector of `span`, cut to the text, with whole words around it. Linear in the text, which is looked through for the same words.
    public init(_ span: TextSpan, in document: Document) {
        let span = document.text.clamped(span)
        let before = document.end(of: TextSpan(max(0, span.lower - Self.reach), span.lower))
        let after = document.start(of: TextSpan(span.upper, min(document.text.count, span.upper + Self.reach)))
        let beside = document.beside(span)
        let plain = Selector(
            exact: document.lines(of: span), prefix: document.lines(of: before), suffix: document.lines(of: after), span: span,
            above: beside.above, below: beside.below)
        let home = SelectorPattern(plain).home
        self.init(
            exact: plain.exact, prefix: plain.prefix, suffix: plain.suffix, span: span, above: plain.above, below: plain.below,
            isRepeated: FoldedText(document).holdsTwice(home))
    }

    /// The selector of a sentence of a document; nil if there is none of that number.
    public init?(sentence: Int, in document: Document) {
        guard document.sentences.indices.contains(sentence) else { return nil }
        self.init(document.sentences[sentence].span, in: document)
    }
}

extension Document {
    /// `span` without the word that its start cuts through.
    func end(of span: TextSpan) -> TextSpan {
        guard let first = tokens(in: span).first, tokens[first].span.lower < span.lower else { return span }
        return TextSpan(min(span.upper, tokens[first].span.upper), span.upper)
    }

    /// `span` without the word that its end cuts through.
    fileprivate func start(of span: TextSpan) -> TextSpan {
        guard let last = tokens(in: span).last, tokens[last].span.upper > span.upper else { return span }
        return TextSpan(span.lower, max(span.lower, tokens[last].span.lower))
    }

    /// The text of `span` as a reader would read it, with a line end between paragraphs and at its ends where one ends there. Linear in the span.
    func lines(of span: TextSpan) -> String {
        guard let first = paragraph(at: span.lower) else { return reading(of: span) }
        var lines = ""
        for paragraph in paragraphs[first...].prefix(while: { $0.span.lower < span.upper }) where paragraph.kind != .furniture {
            let part = TextSpan(max(span.lower, paragraph.span.lower), min(span.upper, paragraph.span.upper))
            if !lines.isEmpty || paragraph.span.lower > span.lower { lines += "\n" }
            lines += reading(of: part)
        }
        let isEnded =
            paragraphs[first].span.upper < span.upper && (paragraph(at: span.upper).map { paragraphs[$0].span.lower >= span.upper } ?? true)
        return isEnded && !lines.hasSuffix("\n") ? lines + "\n" : lines
    }

    /// The last words of the paragraph above that of `span`, and the first words of the one below.
    func beside(_ span: TextSpan) -> (above: String, below: String) {
        guard let first = paragraph(at: span.lower) else { return ("", "") }
        let last = paragraph(at: max(span.lower, span.upper - 1)) ?? first
        let above = paragraphs[..<first].last { $0.kind != .furniture }.map {
            end(of: TextSpan(max($0.span.lower, $0.span.upper - Selector.glance), $0.span.upper))
        }
        let below = paragraphs[(last + 1)...].first { $0.kind != .furniture }.map {
            start(of: TextSpan($0.span.lower, min($0.span.upper, $0.span.lower + Selector.glance)))
        }
        return (above.map { reading(of: $0) } ?? "", below.map { reading(of: $0) } ?? "")
    }
}
