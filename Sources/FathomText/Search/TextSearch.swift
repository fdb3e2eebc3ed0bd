/// A search through a document, in slices: it stands where the last slice ended, so that somebody who waits for it can do other things meanwhile.
public struct TextSearch: Sendable {
    /// Most matches that are kept; a search that has as many ends.
    public static let most = 100_000
    /// Bytes after which a long paragraph is searched in parts by a regular expression; no match goes over the joint.
    private static let partLength = 4_096

    /// Bytes that are searched for words between two looks at the work that is left, and the bytes that a match costs as much as.
    private static let pieceLength = 65_536
    private static let matchWork = 64

    /// What is looked for.
    public let pattern: SearchPattern
    /// The matches so far, in order; none of them empty, overlapping, or in anything that is not shown.
    public private(set) var matches: [TextSpan] = []
    /// Whether the document was searched to its end, or there are as many matches as are kept.
    public private(set) var isDone = false
    /// The byte up to which the document was searched.
    public private(set) var offset = 0
    /// The paragraph to be searched next, and its part.
    private var place = (paragraph: 0, token: 0)
    private let words: WordSearch?

    /// A search that has not begun.
    public init(_ pattern: SearchPattern) {
        self.pattern = pattern
        guard case .words(let words) = pattern.form else {
            self.words = nil
            return
        }
        self.words = WordSearch(words, ignoresCase: pattern.ignoresCase)
    }

    /// Whether there are more matches than are kept.
    public var isCut: Bool { matches.count >= Self.most }

    /// Goes on for about `work` steps, each of them a byte, a part of a match, or a step of a regular expression. Linear in `work`.
    public mutating func search(_ document: Document, work: Int) {
        guard !isDone else { return }
        if let words {
            searchWords(words, document, work: work)
        } else {
            searchParts(document, work: work)
        }
    }

    /// Goes to the end.
    public mutating func finish(_ document: Document) {
        while !isDone { search(document, work: .max / 4) }
    }

    /// Searches a piece after the other; a match costs as much as some bytes.
    private mutating func searchWords(_ words: WordSearch, _ document: Document, work: Int) {
        var left = max(1, work)
        while left > 0, !isDone {
            let start = (offset: offset, matches: matches.count)
            let end = min(document.text.count, offset + min(left, Self.pieceLength))
            offset = words.search(offset..<end, of: document, most: Self.most, into: &matches)
            left -= offset - start.offset + Self.matchWork * (matches.count - start.matches)
            isDone = offset >= document.text.count || isCut
        }
    }

    private mutating func searchParts(_ document: Document, work: Int) {
        var spent = 0
        while spent < max(1, work), !isCut {
            guard let part = nextPart(of: document) else {
                offset = document.text.count
                isDone = true
                return
            }
            let stretch = Stretch(document, tokens: part.tokens, limit: part.limit, ignoringCase: pattern.ignoresCase)
            let found = pattern.ranges(in: stretch, work: &spent).map { stretch.span(of: $0) }
            matches += found.prefix(Self.most - matches.count)
            spent += stretch.characters.count + 1
        }
        isDone = isCut
    }

    /// The tokens to be searched next; nil at the end of the document.
    private mutating func nextPart(of document: Document) -> (tokens: Range<Int>, limit: Int)? {
        while document.paragraphs.indices.contains(place.paragraph) {
            let paragraph = document.paragraphs[place.paragraph]
            let first = max(place.token, document.tokens.firstIndex(after: paragraph.span.lower) { $0.span.upper })
            var end = first
            let limit = paragraph.span.upper
            while end < document.tokens.count, document.tokens[end].span.lower < limit,
                document.tokens[end].span.upper - document.tokens[first].span.lower <= Self.partLength || end == first
            {
                end += 1
            }
            let isLast = end >= document.tokens.count || document.tokens[end].span.lower >= limit
            place = isLast ? (place.paragraph + 1, 0) : (place.paragraph, end)
            offset = limit
            if first < end, paragraph.kind != .furniture { return (first..<end, limit) }
        }
        return nil
    }
}
