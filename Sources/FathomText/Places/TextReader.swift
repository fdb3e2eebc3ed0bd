/// Reads stretches of a text as a reader would say them.
struct TextReader {
    /// The bytes.
    let bytes: [UInt8]
    /// The tokens of the bytes, in order.
    let tokens: [Token]

    /// The word of a token: a broken word without its line end, soft hyphens left out. Linear in the token.
    func word(_ token: Token) -> String {
        guard token.isBroken, let broken = BrokenWord(bytes, token.span) else { return text(token.span) }
        let hyphen = token.lineBreak == .hyphenated ? text(broken.hyphen) : ""
        return text(TextSpan(token.span.lower, broken.hyphen.lower)) + hyphen + text(TextSpan(broken.next, token.span.upper))
    }

    /// The bytes of `span` without soft hyphens.
    private func text(_ span: TextSpan) -> String {
        let slice = bytes[span.range]
        guard slice.contains(0xC2) else { return String(decoding: slice, as: UTF8.self) }
        var kept: [UInt8] = []
        var offset = span.lower
        while offset < span.upper {
            let isSoft = offset + 1 < span.upper && bytes[offset] == 0xC2 && bytes[offset + 1] == 0xAD
            if !isSoft { kept.append(bytes[offset]) }
            offset += isSoft ? 2 : 1
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The text of `span`: every gap with a blank in it one blank, broken words joined, markup left out. Linear in the span.
    func reading(_ span: TextSpan) -> String {
        var reading = ""
        var hasBlank = false
        var end: Int?
        for index in tokens.indices(in: span) {
            let token = tokens[index]
            if let end, end < token.span.lower { hasBlank = true }
            end = token.span.upper
            guard token.kind != .markup else { continue }
            if hasBlank, !reading.isEmpty { reading += " " }
            hasBlank = false
            reading += word(cut(token, to: span))
        }
        return reading
    }

    /// `token` without what lies outside `span`.
    private func cut(_ token: Token, to span: TextSpan) -> Token {
        guard !span.contains(token.span) else { return token }
        let lower = max(span.lower, token.span.lower)
        return Token(span: TextSpan(lower, min(span.upper, token.span.upper)), kind: token.kind, lineBreak: token.lineBreak)
    }
}

extension [Token] {
    /// The tokens that share a byte with `span`. Logarithmic.
    func indices(in span: TextSpan) -> Range<Int> {
        let lower = firstIndex(after: span.lower) { $0.span.upper }
        guard !span.isEmpty else { return lower..<lower }
        let upper = firstIndex(after: span.upper - 1) { $0.span.lower }
        return lower..<Swift.max(lower, upper)
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose `key` lies after `offset`; the keys must rise. Logarithmic.
    func firstIndex(after offset: Int, key: (Element) -> Int) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if key(self[middle]) > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
