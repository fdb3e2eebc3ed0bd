/// Texts made ready to be searched with every key: folded bytes in one piece, and what a match at each of them is worth more.
struct FuzzyIndex: Sendable {
    /// Bytes of a text that are searched; what comes behind is shown but not found.
    static let longestText = 256
    /// What a text is worth more that is the typed word and nothing else: it stands before what was used last.
    private static let whole = 200
    /// The bonus that marks a byte between words.
    static let separator: UInt8 = 255
    /// What a match is worth more at the first byte of a text, and at the first byte of another word.
    private static let start: UInt8 = 52
    private static let wordStart: UInt8 = 48

    private var bytes: [UInt8] = []
    /// The same without the marks of letters, for words that are typed without any; empty as long as no text has one.
    private var plain: [UInt8] = []
    private var bonus: [UInt8] = []
    /// Where each text begins, and after the last one the end.
    private var starts: [Int] = [0]
    private var letters: [UInt32] = []

    /// The index of these texts, in their order. Linear.
    init(_ texts: some Collection<String>) {
        starts.reserveCapacity(texts.count + 1)
        letters.reserveCapacity(texts.count)
        let total = texts.reduce(0) { $0 + $1.utf8.count }
        bytes.reserveCapacity(total)
        bonus.reserveCapacity(total)
        for text in texts { add(text) }
    }

    /// How many texts there are.
    var count: Int { letters.count }

    /// What a query is worth in the text at `index`: the sum over its words; nil if one of them is not in it.
    func score(_ query: FuzzyQuery, at index: Int, _ scorer: inout FuzzyScorer) -> Int? {
        guard query.letters & ~letters[index] == 0 else { return nil }
        let place = starts[index]..<starts[index + 1]
        let text = bytes.span.extracting(place)
        let plain = plain.isEmpty ? text : self.plain.span.extracting(place)
        let bonus = bonus.span.extracting(place)
        var total = 0
        for (term, isPlain) in zip(query.terms, query.arePlain) {
            guard let score = scorer.score(term.span, in: isPlain ? plain : text, bonus: bonus) else { return nil }
            total += score + (term.count == text.count ? Self.whole : 0)
        }
        return total
    }

    /// The bytes of the text at `index` that a query is found by, in order and each once.
    func places(of query: FuzzyQuery, at index: Int) -> [Int] {
        let place = starts[index]..<starts[index + 1]
        let bonus = bonus.span.extracting(place)
        let scorer = FuzzyScorer()
        var places: Set<Int> = []
        for (term, isPlain) in zip(query.terms, query.arePlain) {
            let text = isPlain && !plain.isEmpty ? plain.span.extracting(place) : bytes.span.extracting(place)
            places.formUnion(scorer.places(of: term.span, in: text, bonus: bonus))
        }
        return places.sorted()
    }

    private mutating func add(_ text: String) {
        let first = bytes.count
        FuzzyFold.append(text, to: &bytes)
        if bytes.count - first > Self.longestText { bytes.removeLast(bytes.count - first - Self.longestText) }
        var isInside = false
        for place in first..<bytes.count {
            let byte = bytes[place]
            let isWord = byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x30 < 10
            bonus.append(!isWord ? Self.separator : isInside ? 0 : place == first ? Self.start : Self.wordStart)
            isInside = isWord
        }
        letters.append(FuzzyLetters.set(of: bytes.span.extracting(first..<bytes.count)))
        addPlain(from: first)
        starts.append(bytes.count)
    }

    /// Adds a text without the marks of its letters, once any text has some.
    private mutating func addPlain(from first: Int) {
        let hasMarks = bytes[first...].contains { $0 >= 0xC3 && $0 < 0xF0 }
        guard hasMarks || !plain.isEmpty else { return }
        if plain.isEmpty { plain = Array(bytes[..<first]) }
        plain += bytes[first...]
        guard hasMarks, LetterMarks.remove(from: &plain, behind: first) else { return }
        letters[letters.count - 1] |= FuzzyLetters.set(of: plain.span.extracting(first..<plain.count))
    }
}
