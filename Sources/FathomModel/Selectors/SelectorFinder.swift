public import FathomText

/// Finds selectors in a text that may have changed since they were made.
///
/// Made once for a text, linear in it; a thousand selectors are looked up in one pass. What is compared are letters and digits alone, so that
/// rewrapping, hyphenation, quotation marks and ligatures change nothing. Nothing is guessed: a place of which the words or what stands around
/// them are not sure is `doubtful`.
public struct SelectorFinder: Sendable {
    private let document: Document
    private let text: FoldedText

    /// A finder for `document`.
    public init(_ document: Document) {
        self.document = document
        text = FoldedText(document)
    }

    /// Where a selector leads.
    public func place(of selector: Selector) -> SelectorPlace { places(of: [selector]).first ?? .lost(near: nil) }

    /// Where each of the selectors leads, in their order.
    public func places(of selectors: [Selector]) -> [SelectorPlace] {
        let patterns = selectors.map { SelectorPattern($0) }
        let found = SeedVotes(patterns.map(\.whole)).places(in: text.bytes, of: patterns.count)
        return patterns.indices.map { place(of: patterns[$0], at: found[$0]) }
    }

    /// Weighs the places at which the sentence of a selector may begin.
    private func place(of pattern: SelectorPattern, at starts: [Int]) -> SelectorPlace {
        guard !pattern.words.isEmpty else { return emptyPlace(of: pattern) }
        let old = text.index(of: pattern.selector.span.lower) - pattern.inner.before.count
        var candidates: [SelectorCandidate] = []
        for start in starts.map({ $0 + pattern.outer.before.count }) + [old] {
            let candidate = SelectorCandidate(pattern, near: start, in: text)
            let rivals = candidates.indices.filter { candidates[$0].home.overlaps(candidate.home) }
            guard rivals.allSatisfy({ candidates[$0].score < candidate.score }) else { continue }
            candidates.removeAll { $0.home.overlaps(candidate.home) }
            candidates.append(candidate)
        }
        return SelectorVerdict(pattern, candidates, old: old, beside: besides(of: pattern.selector)).place {
            span(of: $0, pattern.selector)
        }
    }

    /// Tells how alike the paragraphs above and below a place are to those of a selector, from 0 to 2.
    private func besides(of selector: Selector) -> (Range<Int>) -> Double {
        { range in
            let now = document.beside(span(of: range, selector))
            return Self.likeness(selector.above, now.above) + Self.likeness(selector.below, now.below)
        }
    }

    private static func likeness(_ old: String, _ new: String) -> Double {
        let (old, new) = (FoldedText(old).bytes, FoldedText(new).bytes)
        guard !old.isEmpty, !new.isEmpty else { return old.isEmpty == new.isEmpty ? 1 : 0 }
        return Alignment(old[...], in: new, new.indices, near: 0).likeness
    }

    /// A selector without a letter keeps its place only while the text around it is as it was.
    private func emptyPlace(of pattern: SelectorPattern) -> SelectorPlace {
        let span = document.text.clamped(pattern.selector.span)
        let now = Selector(span, in: document)
        let isSame = now.exact == pattern.selector.exact && now.prefix == pattern.selector.prefix && now.suffix == pattern.selector.suffix
        return isSame ? .anchored(span) : .lost(near: nil)
    }

    /// The bytes of the text that a range of folded letters stands for: whole words, with the signs at the ends that the quote has.
    private func span(of range: Range<Int>, _ selector: Selector) -> TextSpan {
        guard !range.isEmpty, range.upperBound <= text.count else { return TextSpan(document.text.count, document.text.count) }
        let (first, last) = (Int(text.origins[range.lowerBound]), Int(text.origins[range.upperBound - 1]))
        let tokens = document.tokens(in: TextSpan(first, last + 1))
        guard var low = tokens.first, var high = tokens.last else { return TextSpan(first, last + 1) }
        if Self.isSign(selector.exact.unicodeScalars.first) { low = neighbour(of: low, -1) }
        if Self.isSign(selector.exact.unicodeScalars.last) { high = neighbour(of: high, 1) }
        return TextSpan(document.tokens[low].span.lower, document.tokens[high].span.upper)
    }

    /// The furthest of the signs that touch a token on one side, or the token itself.
    private func neighbour(of token: Int, _ step: Int) -> Int {
        var token = token
        while document.tokens.indices.contains(token + step), document.tokens[token + step].kind == .punctuation {
            let (left, right) = (document.tokens[min(token, token + step)].span, document.tokens[max(token, token + step)].span)
            guard left.upper == right.lower else { break }
            token += step
        }
        return token
    }

    private static func isSign(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
}
