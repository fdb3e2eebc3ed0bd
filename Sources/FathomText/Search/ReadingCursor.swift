/// Walks over the characters of a text as a reader reads them: blanks of any sort are one, broken words are whole, markup and soft hyphens
/// are left out. It is `Document.reading(of:)` a character at a time, and tells where each one stands.
struct ReadingCursor {
    /// One character, and its bytes; those of a blank are the gap that it stands for.
    struct Character {
        let value: UInt32
        let span: TextSpan
    }

    private let bytes: [UInt8]
    private let tokens: [Token]
    /// End of what is read.
    private let limit: Int
    private var index: Int
    private var offset: Int
    private var broken: BrokenWord?
    /// Where the word before a blank ended that was not given yet.
    private var gap: Int?

    /// A walk from the byte at `offset` of the token at `index` up to `limit`.
    init(_ document: Document, token index: Int, offset: Int, limit: Int) {
        bytes = document.text.bytes
        tokens = document.tokens
        self.limit = limit
        self.index = index
        self.offset = offset
        if tokens.indices.contains(index) { enter(tokens[index], at: offset) }
    }

    /// The next character; nil at the end. Constant time, markup aside.
    mutating func next() -> Character? {
        while index < tokens.count {
            let token = tokens[index]
            guard token.span.lower < limit else { return nil }
            if token.kind == .markup || offset >= token.span.upper {
                leave(token)
            } else if let gap {
                self.gap = nil
                return Character(value: 0x20, span: TextSpan(gap, offset))
            } else if let character = inside(token) {
                return character
            }
        }
        return nil
    }

    /// The character at the offset; nil for what is left out.
    private mutating func inside(_ token: Token) -> Character? {
        let start = offset
        if let broken, start == broken.hyphen.lower {
            offset = broken.next
            return token.lineBreak == .hyphenated ? Character(value: 0x2D, span: broken.hyphen) : nil
        }
        let (value, length) = bytes.scalar(at: start)
        offset += length
        return value == 0xAD ? nil : Character(value: value ?? 0xFFFD, span: TextSpan(start, offset))
    }

    private mutating func leave(_ token: Token) {
        index += 1
        guard index < tokens.count else { return }
        let next = tokens[index].span.lower
        if next > token.span.upper { gap = gap ?? token.span.upper }
        enter(tokens[index], at: next)
    }

    private mutating func enter(_ token: Token, at offset: Int) {
        self.offset = offset
        broken = token.isBroken ? BrokenWord(bytes, token.span) : nil
    }
}
