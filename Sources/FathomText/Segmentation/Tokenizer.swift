/// Cuts pieces of text into tokens. One pass, linear in the bytes.
///
/// The conventions are those of the Penn Treebank where they matter to a tagger: "’s" and "n't" are tokens of their own, compounds with a
/// hyphen are one token, abbreviations keep their point.
struct Tokenizer {
    /// The longest token in bytes; a longer run of letters is cut, so that no later step meets a word of a megabyte.
    static let longestToken = 1024

    /// The bytes that are cut.
    let bytes: [UInt8]
    /// The tokens so far, in order.
    private(set) var tokens: [Token] = []
    /// Tokens that go over a line end, as indices into `tokens`; whether they keep the hyphen is decided later.
    private(set) var broken: [Int] = []
    /// The piece's end, which no token crosses.
    private var limit = 0

    /// A tokenizer of `bytes` without tokens.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5)
    }

    /// Cuts one piece; markup becomes one token.
    mutating func read(_ piece: Piece) {
        guard !piece.isMarkup else { return emitMarkup(piece.span) }
        limit = piece.span.upper
        var offset = piece.span.lower
        while offset < limit { offset = readToken(at: offset) }
    }

    /// Says how the broken token at `index` is read.
    mutating func setLineBreak(_ lineBreak: Token.LineBreak, at index: Int) {
        tokens[index] = Token(span: tokens[index].span, kind: tokens[index].kind, lineBreak: lineBreak)
    }

    /// Reads the token or blank at `offset`; returns where the next one starts.
    private mutating func readToken(at offset: Int) -> Int {
        let (kind, length) = bytes.characterClass(at: offset)
        switch kind {
        case .blank: return offset + length
        case .letter, .digit: return readWord(at: offset)
        case .ideograph: return emit(.word, offset, offset + length)
        case .punctuation: return readPunctuation(at: offset, length)
        case .symbol, .mark, .odd: return readSymbol(at: offset, length)
        }
    }

    /// Adds a token and returns its end.
    @discardableResult
    private mutating func emit(_ kind: Token.Kind, _ lower: Int, _ upper: Int) -> Int {
        tokens.append(Token(span: TextSpan(lower, upper), kind: kind))
        return upper
    }

    /// Adds a markup token without the blanks at its ends.
    private mutating func emitMarkup(_ span: TextSpan) {
        var (lower, upper) = (span.lower, span.upper)
        while lower < upper, bytes.blankLength(at: lower) > 0 { lower += bytes.blankLength(at: lower) }
        while upper > lower, bytes[upper - 1].isBlank { upper -= 1 }
        if lower < upper { emit(.markup, lower, upper) }
    }

    /// A mark, or a run of the same mark; brackets and quotes stand alone.
    private mutating func readPunctuation(at offset: Int, _ length: Int) -> Int {
        var end = offset + length
        if isRunning(bytes[offset]) {
            while end < limit, end - offset < Self.longestToken, isSame(end, offset, length) { end += length }
        }
        return emit(.punctuation, offset, end)
    }

    /// Whether marks of this byte come in runs: points, hyphens, question and exclamation marks.
    private func isRunning(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x2D || byte == 0x21 || byte == 0x3F
    }

    /// Whether the `length` bytes at two offsets are the same.
    private func isSame(_ left: Int, _ right: Int, _ length: Int) -> Bool {
        for step in 0..<length where bytes.byte(left + step) != bytes.byte(right + step) { return false }
        return left + length <= limit
    }

    /// A symbol or an odd byte, with the accents and joiners that belong to it.
    private mutating func readSymbol(at offset: Int, _ length: Int) -> Int {
        var end = offset + length
        while end < limit, end - offset < Self.longestToken {
            let (kind, length) = bytes.characterClass(at: end)
            guard kind == .mark, end + length <= limit else { break }
            end += length
        }
        return emit(.other, offset, min(end, max(limit, offset + length)))
    }

    /// A word, a number or an address, with its clitic cut off.
    private mutating func readWord(at offset: Int) -> Int {
        if let end = AddressScanner.pageEnd(in: bytes, from: offset, limit: limit) { return emit(.other, offset, end) }
        var scanner = WordScanner(bytes: bytes, start: offset, limit: limit)
        scanner.scan()
        let end = scanner.end
        if let mailEnd = AddressScanner.mailEnd(in: bytes, from: offset, wordEnd: end, limit: limit) {
            return emit(.other, offset, mailEnd)
        }
        if scanner.hasLineBreak { broken.append(tokens.count) }
        if let clitic = Clitic.start(in: bytes, TextSpan(offset, end)) {
            emit(scanner.kind, offset, clitic)
            return emit(.word, clitic, end)
        }
        return emit(scanner.kind, offset, end)
    }
}
