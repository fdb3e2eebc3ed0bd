/// A piece of text made ready for a search: its characters as they are compared, and the bytes of each.
struct Stretch {
    private(set) var characters: [UInt32] = []
    private(set) var spans: [TextSpan] = []

    /// The words of a text that stands by itself; places are UTF-8 offsets into it, and blanks of any sort are one. Linear.
    init(_ text: String, ignoringCase: Bool) {
        var offset = 0
        for scalar in text.unicodeScalars {
            let span = TextSpan(offset, offset + UTF8.width(scalar))
            offset = span.upper
            let isBlank = scalar.properties.isWhitespace
            if isBlank, characters.last == 0x20 { continue }
            append(isBlank ? 0x20 : scalar.value, span, ignoringCase)
        }
    }

    /// The reading of the tokens at `tokens`, none of them behind `limit`. Linear.
    init(_ document: Document, tokens: Range<Int>, limit: Int, ignoringCase: Bool) {
        guard let first = tokens.first, let last = tokens.last else { return }
        let end = min(limit, document.tokens[last].span.upper)
        var cursor = ReadingCursor(document, token: first, offset: document.tokens[first].span.lower, limit: end)
        while let character = cursor.next() { append(character.value, character.span, ignoringCase) }
    }

    /// The bytes of the characters in `range`, which is not empty.
    func span(of range: Range<Int>) -> TextSpan {
        TextSpan(spans[range.lowerBound].lower, spans[range.upperBound - 1].upper)
    }

    private mutating func append(_ value: UInt32, _ span: TextSpan, _ ignoringCase: Bool) {
        characters.append(SearchFolding.folded(value, ignoringCase: ignoringCase))
        spans.append(span)
    }
}
