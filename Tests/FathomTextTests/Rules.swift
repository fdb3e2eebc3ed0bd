import FathomText

/// The rules that every document keeps, as a list of what is broken.
enum Rules {
    /// What is broken in `document`; empty if all is well.
    static func broken(in document: Document) -> [String] {
        tokens(document) + nesting(document) + cover(document)
    }

    /// Tokens are sorted, hold something, and only blanks stand between them.
    private static func tokens(_ document: Document) -> [String] {
        var broken: [String] = []
        var end = 0
        for token in document.tokens {
            if token.span.lower < end || token.span.isEmpty || token.span.upper > document.text.count {
                broken.append("token \(token.span)")
            }
            if !isBlank(document.text.bytes[end..<max(end, token.span.lower)]) { broken.append("gap before \(token.span)") }
            end = max(end, token.span.upper)
        }
        if !isBlank(document.text.bytes[min(end, document.text.count)...]) { broken.append("gap at the end") }
        return broken
    }

    /// Whether bytes are blanks of some kind.
    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || [0xFEFF, 0xAD, 0x200B, 0x200E, 0x200F].contains($0.value)
                || (0x202A...0x202E).contains($0.value) || (0x2060...0x2069).contains($0.value)
        }
    }

    /// Sentences, paragraphs and sections hold what they say they hold, in order.
    private static func nesting(_ document: Document) -> [String] {
        var broken: [String] = []
        for (index, sentence) in document.sentences.enumerated() {
            let span = TextSpan(
                document.tokens[sentence.tokens.lowerBound].span.lower, document.tokens[sentence.tokens.upperBound - 1].span.upper)
            if span != sentence.span { broken.append("sentence \(index) span") }
            if !document.paragraphs[sentence.paragraph].sentences.contains(index) { broken.append("sentence \(index) paragraph") }
            if sentence.section != document.paragraphs[sentence.paragraph].section { broken.append("sentence \(index) section") }
        }
        for (index, paragraph) in document.paragraphs.enumerated() {
            let parts = document.sentences[paragraph.sentences]
            if parts.first?.span.lower != paragraph.span.lower || parts.last?.span.upper != paragraph.span.upper {
                broken.append("paragraph \(index) span")
            }
            if !document.sections[paragraph.section].paragraphs.contains(index) { broken.append("paragraph \(index) section") }
            if !document.sections[paragraph.section].span.contains(paragraph.span) {
                broken.append("paragraph \(index) outside its section")
            }
        }
        return broken
    }

    /// Parts follow each other without holes.
    private static func cover(_ document: Document) -> [String] {
        var broken: [String] = []
        if !follow(document.sentences.map(\.tokens), to: document.tokens.count) { broken.append("tokens of sentences") }
        if !follow(document.paragraphs.map(\.sentences), to: document.sentences.count) { broken.append("sentences of paragraphs") }
        if !follow(document.sections.map(\.sentences), to: document.sentences.count) { broken.append("sentences of sections") }
        if !follow(document.sections.map(\.paragraphs), to: document.paragraphs.count) { broken.append("paragraphs of sections") }
        if !follow(document.sections.map(\.span.range), to: document.text.count) { broken.append("spans of sections") }
        return broken
    }

    /// Whether ranges follow each other from 0 to `end`.
    private static func follow(_ ranges: [Range<Int>], to end: Int) -> Bool {
        var next = 0
        for range in ranges {
            if range.lowerBound != next { return false }
            next = range.upperBound
        }
        return next == end
    }
}
