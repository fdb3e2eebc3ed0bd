/// Cuts the tokens of a block into sentences. One pass, linear in the tokens.
struct SentenceCutter {
    /// The longest sentence in tokens; a longer one is cut, so that later steps work on bounded pieces.
    static let longestSentence = 5_000

    private let bytes: [UInt8]
    private let tokens: [Token]

    /// A cutter over the tokens of a text.
    init(bytes: [UInt8], tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    /// The sentences of a range of tokens, as ranges of tokens in order; none is empty.
    func sentences(in range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        var sawWord = false
        while index < range.upperBound {
            let end = sentenceEnd(at: index, in: range)
            sawWord = sawWord || isWord(index)
            if let end, sawWord {
                sentences.append(start..<end)
                start = end
                sawWord = false
            }
            index = max(end ?? 0, index + 1)
        }
        addRest(start..<range.upperBound, to: &sentences, in: range)
        return sentences.flatMap(bounded)
    }

    /// `range` in parts of at most `longestSentence` tokens.
    func bounded(_ range: Range<Int>) -> [Range<Int>] {
        guard range.count > Self.longestSentence else { return [range] }
        return stride(from: range.lowerBound, to: range.upperBound, by: Self.longestSentence).map {
            $0..<min($0 + Self.longestSentence, range.upperBound)
        }
    }

    /// Adds what stands after the last stop; marks without a word go to the sentence before.
    private func addRest(_ rest: Range<Int>, to sentences: inout [Range<Int>], in range: Range<Int>) {
        guard !rest.isEmpty else { return }
        if !hasWord(rest), let last = sentences.popLast() {
            sentences.append(last.lowerBound..<rest.upperBound)
        } else {
            sentences.append(rest)
        }
    }

    /// Whether a word or number is among the tokens. Stops at the first one.
    private func hasWord(_ range: Range<Int>) -> Bool {
        range.contains(where: isWord)
    }

    /// Whether the token at `index` is a word or a number.
    private func isWord(_ index: Int) -> Bool {
        tokens[index].kind == .word || tokens[index].kind == .number
    }

    /// The token after the sentence, if the token at `index` ends one: the stop, further stops, and closing quotes and brackets.
    private func sentenceEnd(at index: Int, in range: Range<Int>) -> Int? {
        guard let stop = Stop(bytes, tokens[index]) else { return nil }
        var end = index + 1
        while end < range.upperBound, isTail(end) { end += 1 }
        guard end < range.upperBound else { return end }
        let next = firstRead(from: end, in: range)
        return next == range.upperBound || isBoundary(stop, index, end, next) ? end : nil
    }

    /// The first token from `index` on that is read.
    private func firstRead(from index: Int, in range: Range<Int>) -> Int {
        var index = index
        while index < range.upperBound, tokens[index].kind == .markup { index += 1 }
        return index
    }

    /// Whether the token at `index` belongs to the stop before it: another stop, or a closing mark without a blank between.
    private func isTail(_ index: Int) -> Bool {
        let token = tokens[index]
        if Stop(bytes, token)?.isMark == true { return true }
        guard isAdjacent(index) else { return false }
        return token.kind == .markup || isCloser(token) || isFootnote(index)
    }

    /// Whether no blank stands before the token at `index`.
    private func isAdjacent(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].span.upper == tokens[index].span.lower
    }

    /// Whether a token closes a quotation or bracket.
    private func isCloser(_ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch bytes[token.span.lower] {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D: return true
        case 0xC2: return bytes.has("»", at: token.span.lower)
        case 0xE2, 0xE3: return bytes.has("”", at: token.span.lower) || bytes.has("’", at: token.span.lower) || isWideCloser(token)
        default: return false
        }
    }

    /// Whether a token is a closing mark of East Asian or French print.
    private func isWideCloser(_ token: Token) -> Bool {
        bytes.has("」", at: token.span.lower) || bytes.has("』", at: token.span.lower) || bytes.has("›", at: token.span.lower)
            || bytes.has("）", at: token.span.lower)
    }

    /// Whether the token at `index` is a footnote mark: a small number, a raised figure or a number in square brackets, right after the stop.
    private func isFootnote(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .number { return token.span.count <= 3 && bytes.byte(token.span.upper).isBlank }
        if token.kind == .other {
            return bytes.has("¹", at: token.span.lower) || bytes.has("²", at: token.span.lower) || bytes.has("³", at: token.span.lower)
        }
        return bytes[token.span.lower] == 0x5B && bytes.byte(token.span.upper).isDigit
    }

    /// Whether a sentence ends between the stop at `index` and the token at `next`, `end` being the first token after the stop's tail.
    private func isBoundary(_ stop: Stop, _ index: Int, _ end: Int, _ next: Int) -> Bool {
        let opening = firstWord(from: next)
        if stop == .ideographic { return true }
        if bytes.isLowercase(at: tokens[opening].span.lower) { return false }
        if isContinuation(tokens[next]) { return false }
        switch stop {
        case .ideographic, .strong: return true
        case .point: return !isInsideWord(index, next) && !isYearOfAuthor(index, next)
        case .ellipsis: return isAdjacent(index) && opening != next || isAdjacent(index) && isUpper(opening)
        case .abbreviation: return endsAtAbbreviation(index, end, opening)
        }
    }

    /// Whether a mark goes on with the sentence whatever stands before it.
    private func isContinuation(_ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch bytes[token.span.lower] {
        case 0x2C, 0x3B, 0x3A, 0x29, 0x5D: return true
        default: return false
        }
    }

    /// Whether a capital stands at the head of the token at `index`.
    private func isUpper(_ index: Int) -> Bool { bytes.isUppercase(at: tokens[index].span.lower) }

    /// The first token from `index` on that is no opening mark; looks three tokens ahead.
    private func firstWord(from index: Int) -> Int {
        var word = index
        while word < min(index + 3, tokens.count - 1), tokens[word].kind == .punctuation || tokens[word].kind == .markup { word += 1 }
        return word
    }

    /// Whether the point at `index` has no blank on its right and no finished word on its left ("a.B").
    private func isInsideWord(_ index: Int, _ next: Int) -> Bool {
        guard next == index + 1, isAdjacent(next), tokens[next].kind == .word || tokens[next].kind == .number else { return false }
        return index == 0 || tokens[index - 1].span.count < 2 || !isUpper(next)
    }

    /// Whether the point follows an initial and a bracket with a number follows the point ("Jones, A. (1998)").
    private func isYearOfAuthor(_ index: Int, _ next: Int) -> Bool {
        guard index > 0, tokens[index - 1].span.count == 1, isUpper(index - 1), next + 1 < tokens.count else { return false }
        return bytes[tokens[next].span.lower] == 0x28 && tokens[next + 1].kind == .number
    }

    /// Whether a sentence ends after the abbreviation at `index`.
    private func endsAtAbbreviation(_ index: Int, _ end: Int, _ opening: Int) -> Bool {
        guard Abbreviations.ending(in: bytes, tokens[index].span) == .maybe else { return false }
        if end > index + 1, isCloser(tokens[end - 1]), isUpper(opening) { return bytes[tokens[end - 1].span.lower] != 0x29 }
        if bytes[tokens[index].span.lower].isLower, isUpper(opening) { return true }
        return Abbreviations.isOpener(in: bytes, tokens[opening].span)
    }
}
