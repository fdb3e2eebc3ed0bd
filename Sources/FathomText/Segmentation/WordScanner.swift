/// Finds the end of a word or number: letters and digits with what may stand between them.
struct WordScanner {
    private let bytes: [UInt8]
    private let start: Int
    private let limit: Int
    /// After the last byte of the word so far.
    private(set) var end: Int
    /// Whether the word goes over a line end.
    private(set) var hasLineBreak = false
    private var hasLetter = false
    private var isAddress = false
    /// Where the letters since the last point or hyphen start.
    private var segment: Int
    /// Whether the word has points between single letters ("U.S").
    private var isDotted = false

    /// A scanner at the first letter or digit of a word.
    init(bytes: [UInt8], start: Int, limit: Int) {
        self.bytes = bytes
        self.start = start
        self.limit = limit
        end = start
        segment = start
    }

    /// The kind of the word.
    var kind: Token.Kind {
        isAddress ? .other : hasLetter ? .word : .number
    }

    /// Reads on to the end of the word, at most `Tokenizer.longestToken` bytes.
    mutating func scan() {
        let bound = min(limit, start + Tokenizer.longestToken)
        while end < bound {
            let length = bytes[end].isAlphanumeric ? takeLetter() : lengthOfInnerMark()
            guard length > 0, end + length <= limit else { break }
            end += length
        }
        takePoint()
    }

    /// An ASCII letter or digit at the end.
    @inline(__always) private mutating func takeLetter() -> Int {
        if bytes[end].isLetter { hasLetter = true }
        return 1
    }

    /// The byte after the next `length` bytes, or a line feed past the limit.
    @inline(__always) private func peek(_ distance: Int) -> UInt8 {
        end + distance < limit ? bytes[end + distance] : 0x0A
    }

    /// Whether a letter or digit follows after `distance` bytes.
    private func isWord(after distance: Int) -> Bool {
        end + distance < limit && bytes.isWordCharacter(at: end + distance)
    }

    /// Length of a mark inside the word, 0 if the word ends here.
    private mutating func lengthOfInnerMark() -> Int {
        switch bytes[end] {
        case 0x27: return isWord(after: 1) ? 1 : 0
        case 0x2D: return lengthOfHyphen(1)
        case 0x2E: return lengthOfPoint()
        case 0x2C, 0x3A, 0x2F: return !hasLetter && peek(1).isDigit && bytes.byte(end - 1).isDigit ? 1 : 0
        case 0x26: return bytes.byte(end - 1).isUpper && peek(1).isUpper && !peek(2).isLower ? 1 : 0
        case 0x80...: return lengthOfWideMark()
        default: return 0
        }
    }

    /// A character outside ASCII: a letter, an accent, a curly apostrophe, a hyphen of another kind.
    private mutating func lengthOfWideMark() -> Int {
        if bytes.has("’", at: end) { return isWord(after: 3) ? 3 : 0 }
        if bytes.has("\u{2010}", at: end) || bytes.has("\u{2011}", at: end) { return lengthOfHyphen(3) }
        if bytes.has("\u{AD}", at: end) { return isWord(after: 2) ? 2 : lengthOfLineBreak(2) }
        let (kind, length) = bytes.characterClass(at: end)
        switch kind {
        case .letter: hasLetter = true
        case .digit, .mark: break
        default: return 0
        }
        return length
    }

    /// A hyphen of `length` bytes: inside a compound, at a line end, or hanging ("anti- and pro-").
    private mutating func lengthOfHyphen(_ length: Int) -> Int {
        if isWord(after: length) {
            segment = end + length
            return length
        }
        let over = lengthOfLineBreak(length)
        if over > 0 { return over }
        guard hasLetter, peek(length).isSpace, !endsLine(after: length) else { return 0 }
        return bytes.byte(end + length + 1).isLower ? hang(length) : 0
    }

    /// Takes a hanging hyphen, which ends the word: its length counts, and nothing after it.
    private mutating func hang(_ length: Int) -> Int {
        segment = end + length
        return length
    }

    /// Whether only blanks stand between the hyphen and the line's end.
    private func endsLine(after length: Int) -> Bool {
        var distance = length
        while peek(distance).isSpace { distance += 1 }
        return peek(distance).isLineEnd
    }

    /// Length of a hyphen of `length` bytes with the line end and the blanks after it, if the word goes on there; else 0. A word goes
    /// over one line end only.
    private mutating func lengthOfLineBreak(_ length: Int) -> Int {
        guard !hasLineBreak, bytes.isWordCharacter(at: end - 1) || bytes.byte(end - 1) >= 0x80 else { return 0 }
        var offset = end + length
        var sawLineEnd = false
        while offset < limit, bytes.blankLength(at: offset) > 0 {
            sawLineEnd = sawLineEnd || bytes[offset].isLineEnd
            offset += bytes.blankLength(at: offset)
        }
        guard sawLineEnd, offset < limit, bytes.isWordCharacter(at: offset) else { return 0 }
        hasLineBreak = true
        segment = offset
        return offset - end
    }

    /// A point inside a word or number: "3.5", "U.S", "example.org".
    private mutating func lengthOfPoint() -> Int {
        let letters = end - segment
        if bytes.byte(end - 1).isDigit { return peek(1).isDigit && !isNoteAfterYear ? 1 : 0 }
        guard hasLetter, peek(1).isLetter || isDotted && letters == 1 else { return 0 }
        if letters <= 2, letters > 0, peek(1).isLetter, !peek(2).isAlphanumeric { return dot() }
        if isDotted, letters == 1, !peek(1).isAlphanumeric { return dot() }
        guard letters > 2, peek(1).isLower, peek(2).isLower, bytes.byte(end - 1).isLower else { return 0 }
        isAddress = true
        return dot()
    }

    /// Whether a sentence ends here with a year and a footnote's mark follows the point: "since 1882.1 The".
    private var isNoteAfterYear: Bool {
        guard !hasLetter, end - start == 4, bytes[start] == 0x31 || bytes.has("20", at: start) else { return false }
        let after = peek(2).isDigit ? 3 : 2
        return peek(after).isSpace && bytes.isUppercase(at: min(end + after + 1, limit - 1))
    }

    /// Takes a point and starts a new run of letters.
    private mutating func dot() -> Int {
        isDotted = true
        segment = end + 1
        return 1
    }

    /// Takes the point after an abbreviation.
    private mutating func takePoint() {
        guard end < limit, bytes[end] == 0x2E, hasLetter, !hasLineBreak else { return }
        if Abbreviations.keepsPoint(in: bytes, word: TextSpan(start, end), limit: limit) { end += 1 }
    }
}
