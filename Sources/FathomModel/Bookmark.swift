public import FathomText

/// A place in a text that the reader marked with a letter, told in a way that outlives an edit of the text.
public struct Bookmark: Hashable, Sendable {
    /// Where a bookmark leads today.
    public enum Place: Hashable, Sendable {
        /// Its words stand where they stood, from that byte.
        case kept(Int)
        /// Its words stand somewhere else now, from that byte.
        case moved(Int)
        /// Its words are gone; the first byte of the section where they stood.
        case lost(Int)

        /// The byte.
        public var offset: Int {
            switch self {
            case .kept(let offset), .moved(let offset), .lost(let offset): offset
            }
        }
    }

    /// Longest quote in bytes.
    private static let longestQuote = 80

    /// The letter, from a to z.
    public let letter: Character
    /// The first byte of the place, when it was marked.
    public let offset: Int
    /// The section of the place.
    public let section: NotePlace
    /// The words that stand there, as a reader reads them; empty in a text without any.
    public let quote: String

    /// A bookmark as stored.
    public init(letter: Character, offset: Int, section: NotePlace, quote: String) {
        self.letter = letter
        self.offset = offset
        self.section = section
        self.quote = quote
    }

    /// A bookmark of the first word at or after the byte at `offset` of a document.
    public init(letter: Character, at offset: Int, in document: Document) {
        let paragraph = document.paragraph(at: offset).map { document.paragraphs[$0].span }
        let start = max(offset, paragraph?.lower ?? 0)
        let end = min(start + Self.longestQuote, paragraph?.upper ?? 0)
        let index = document.section(at: start)
        let title = document.sections.indices.contains(index) ? document.sections[index].title : ""
        self.init(
            letter: letter, offset: start, section: NotePlace(section: index, sectionTitle: title),
            quote: document.reading(of: document.wholeTokens(in: TextSpan(start, end))))
    }

    /// Where the place is in `document`: where it was, if its words still stand there; else where they stand nearest to it; else at the start of its
    /// section. Constant time for a text that did not change, linear else.
    public func place(in document: Document) -> Place {
        if Bookmark(letter: letter, at: offset, in: document).quote == quote { return .kept(min(offset, document.text.count)) }
        if let pattern = try? SearchPattern(words: quote) {
            var search = TextSearch(pattern)
            search.finish(document)
            let nearest = search.matches.min { abs($0.lower - offset) < abs($1.lower - offset) }
            if let nearest { return .moved(nearest.lower) }
        }
        let index = section.section(in: document)
        return .lost(document.sections.indices.contains(index) ? document.sections[index].span.lower : 0)
    }
}

extension Document {
    /// `span` without the token that its end cuts through.
    fileprivate func wholeTokens(in span: TextSpan) -> TextSpan {
        guard let last = tokens(in: span).last, tokens[last].span.upper > span.upper, tokens[last].span.lower > span.lower else {
            return span
        }
        return TextSpan(span.lower, tokens[last].span.lower)
    }
}
