/// Says how well a word that was typed fits a text: its letters must stand in the text in that order, and of all ways to find them there
/// the best one counts.
///
/// Letters score for being there, more at the start of a word and right behind the letter before; letters left out in between cost a
/// little. The values are ours: a start of a word is worth a little more than a neighbour, so that "na" prefers "network of allies" to
/// "dynamic", and a word typed whole more than its letters scattered over other words. Time is O(word x text), with little work but
/// where a letter is found, and nothing is allocated after the first call.
struct FuzzyScorer: Sendable {
    /// What a letter is worth.
    private static let letter: Int32 = 64
    /// What it is worth more right behind the letter before.
    private static let neighbour: Int32 = 44
    /// What it is worth more where a word ends with it and the typed word does too.
    private static let ending: Int32 = 16
    /// What the first letter that is left out costs, and each further one.
    private static let gap: (first: Int32, further: Int32) = (20, 1)

    /// A byte of the text that the letters so far may end at, and the most that they are worth if they do.
    private struct Found {
        var place = 0
        var worth: Int32 = 0
    }

    /// Where the letter before was found, in one half, and where this one is, in the other; each in the order of the text.
    private var found = [Found](repeating: Found(), count: 2 * FuzzyIndex.longestText)
    /// The places of this letter, as a part of `found`.
    private var here = 0..<0

    /// What `word` is worth in `text`, at least 1; nil if it is not in it.
    /// - Parameters:
    ///   - word: a folded word of a query, not empty.
    ///   - text: folded bytes, at most `FuzzyIndex.longestText` of them.
    ///   - bonus: for each byte of the text what a match there is worth more.
    mutating func score(_ word: Span<UInt8>, in text: Span<UInt8>, bonus: Span<UInt8>) -> Int? {
        start(word[0], in: text, bonus: bonus)
        for place in 1..<word.count where !here.isEmpty { step(word[place], in: text, bonus: bonus) }
        guard !here.isEmpty else { return nil }
        let found = found.span
        var best = Int32.min
        for entry in here { best = max(best, found[entry].worth + Self.ending(at: found[entry].place, bonus: bonus)) }
        return max(1, Int(best))
    }

    /// The bytes of `text` that the best way to find `word` in it uses, in order; empty if it is not in it.
    func places(of word: Span<UInt8>, in text: Span<UInt8>, bonus: Span<UInt8>) -> [Int] {
        var copy = self
        copy.start(word[0], in: text, bonus: bonus)
        var rows = [Array(copy.found[copy.here])]
        for place in 1..<word.count {
            copy.step(word[place], in: text, bonus: bonus)
            rows.append(Array(copy.found[copy.here]))
        }
        return Self.trace(rows, bonus: bonus)
    }

    /// Finds the first letter of a word: worth less the further it is from the start of the text.
    private mutating func start(_ byte: UInt8, in text: Span<UInt8>, bonus: Span<UInt8>) {
        var found = found.mutableSpan
        var end = 0
        for place in text.indices where text[place] == byte {
            found[end] = Found(place: place, worth: Self.letter + Self.worth(bonus[place]) - Int32(min(place, 8)))
            end += 1
        }
        here = 0..<end
    }

    /// Finds a further letter behind the places of the one before. The later bytes of one letter must stand right behind each other.
    private mutating func step(_ byte: UInt8, in text: Span<UInt8>, bonus: Span<UInt8>) {
        var before = here
        let start = before.lowerBound == 0 ? FuzzyIndex.longestText : 0
        let mayLeaveOut = byte & 0xC0 != 0x80
        var found = found.mutableSpan
        var end = start
        var far = Int32.min
        var place = before.isEmpty ? text.count : found[before.lowerBound].place + 1
        while place < text.count {
            defer { place += 1 }
            guard text[place] == byte else { continue }
            while let first = before.first, found[first].place < place - 1 {
                far = max(far, found[first].worth + Self.gap.further * Int32(found[first].place))
                before = before.dropFirst()
            }
            var best = Int32.min
            if let first = before.first, found[first].place == place - 1 { best = found[first].worth + Self.neighbour }
            if mayLeaveOut, far > .min { best = max(best, far - Self.gap.first - Self.gap.further * Int32(place - 2)) }
            guard best > .min else { continue }
            found[end] = Found(place: place, worth: best + Self.letter + Self.worth(bonus[place]))
            end += 1
        }
        here = start..<end
    }

    private static func worth(_ bonus: UInt8) -> Int32 { bonus == FuzzyIndex.separator ? 0 : Int32(bonus) }

    /// What a word is worth more if it ends where a word of the text does.
    private static func ending(at place: Int, bonus: Span<UInt8>) -> Int32 {
        place + 1 == bonus.count || bonus[place + 1] == FuzzyIndex.separator ? ending : 0
    }

    /// Walks back through the places of each letter from the best one of the last.
    private static func trace(_ rows: [[Found]], bonus: Span<UInt8>) -> [Int] {
        var places: [Int] = []
        for row in rows.reversed() {
            var best = Int32.min
            var chosen: Int?
            for entry in row where entry.place < places.last ?? .max {
                let worth = entry.worth + nearness(of: entry.place, to: places.last, bonus: bonus)
                if worth >= best { (best, chosen) = (worth, entry.place) }
            }
            guard let chosen else { return [] }
            places.append(chosen)
        }
        return places.reversed()
    }

    /// What a place is worth before the one that follows it; for the last letter, whether a word ends there.
    private static func nearness(of place: Int, to next: Int?, bonus: Span<UInt8>) -> Int32 {
        guard let next else { return ending(at: place, bonus: bonus) }
        return next == place + 1 ? neighbour : -gap.first - gap.further * Int32(next - place - 2)
    }
}
