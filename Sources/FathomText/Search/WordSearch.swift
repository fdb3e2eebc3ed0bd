/// Looks for words as they stand in the bytes of a document.
///
/// Most places are refused by their first bytes, or accepted, byte by byte. Only where something other than a letter stands in the way - a line
/// end, a hyphen, markup, a letter beyond ASCII - the reading is followed, so that words are found across lines and broken words.
struct WordSearch {
    private let words: [UInt32]
    private let ignoresCase: Bool
    private let scan: ByteScan

    /// A search for characters that are folded already; at least one.
    init(_ words: [UInt32], ignoresCase: Bool) {
        self.words = words
        self.ignoresCase = ignoresCase
        var firsts: [UInt8] = []
        for value in SearchFolding.variants(of: words[0], ignoringCase: ignoresCase) {
            guard let byte = Unicode.Scalar(value).flatMap({ UTF8.encode($0)?.first }), !firsts.contains(byte) else { continue }
            firsts.append(byte)
        }
        let second = words.count > 1 && words[0] < 0x80 && words[1] < 0x80 ? UInt8(words[1]) : nil
        scan = ByteScan(firsts: Array(firsts.prefix(4)), second: second.flatMap { $0.isAlphanumeric ? $0.lowered : nil })
    }

    /// Adds the matches that begin in `range` to `matches`, until there are `most`; returns where it stopped. Linear.
    func search(_ range: Range<Int>, of document: Document, most: Int, into matches: inout [TextSpan]) -> Int {
        var offset = max(range.lowerBound, matches.last?.upper ?? 0)
        var places: [Int] = []
        while offset < range.upperBound, matches.count < most {
            places.removeAll(keepingCapacity: true)
            offset = scan.find(in: document.text.bytes, offset..<range.upperBound, most: 4_096, into: &places)
            for place in places where place >= matches.last?.upper ?? 0 {
                guard let match = match(at: place, in: document) else { continue }
                matches.append(match)
                if matches.count == most { return match.upper }
            }
        }
        return max(offset, range.upperBound)
    }

    /// The match that begins at `place`.
    private func match(at place: Int, in document: Document) -> TextSpan? {
        let bytes = document.text.bytes
        var offset = place
        for word in words {
            guard offset < bytes.count else { return nil }
            let byte = bytes[offset]
            if UInt32(ignoresCase ? byte.lowered : byte) != word || byte >= 0x80 {
                return byte.isAlphanumeric ? nil : readMatch(at: place, in: document)
            }
            offset += 1
        }
        guard let token = token(at: place, in: document) else { return nil }
        return document.tokens[token.index].isBroken ? readMatch(at: place, in: document) : TextSpan(place, offset)
    }

    /// The match that begins at `place` in the reading.
    private func readMatch(at place: Int, in document: Document) -> TextSpan? {
        guard let (token, limit) = token(at: place, in: document) else { return nil }
        var cursor = ReadingCursor(document, token: token, offset: place, limit: limit)
        var end = place
        for word in words {
            guard let character = cursor.next(), SearchFolding.folded(character.value, ignoringCase: ignoresCase) == word else {
                return nil
            }
            end = character.span.upper
        }
        return TextSpan(place, end)
    }

    /// The token at `place` and the end of its paragraph, if what stands there shows.
    private func token(at place: Int, in document: Document) -> (index: Int, limit: Int)? {
        let index = document.tokens.firstIndex(after: place) { $0.span.upper }
        guard index < document.tokens.count, document.tokens[index].span.lower <= place, document.tokens[index].kind != .markup,
            let paragraph = document.paragraph(at: place).map({ document.paragraphs[$0] }), paragraph.kind != .furniture
        else { return nil }
        return (index, paragraph.span.upper)
    }
}
