/// Says how well a word that was typed fits a text: its letters must stand in the text in that order, and of all ways to find them there
/// the best one counts.
///
/// Letters score for being there, more at the start of a word and right behind the letter before; letters left out in between cost a
/// little. The values are ours: a start of a word is worth a little more than a neighbour, so that "na" prefers "network of allies" to
/// "dynamic", and a word typed whole more than its letters scattered over other words. Time is O(word x text), and nothing is allocated after the first call.
struct FuzzyScorer: Sendable {
    /// What a letter is worth.
    private static let letter: Int32 = 64
    /// What it is worth more right behind the letter before.
    private static let neighbour: Int32 = 44
    /// What it is worth more where a word ends with it and the typed word does too.
    private static let ending: Int32 = 16
    /// What the first letter that is left out costs, and each further one.
    private static let gap: (first: Int32, further: Int32) = (20, 1)
    /// No way to match so far.
    private static let none = Int32.min / 2

    /// Best values at each byte of the text, with the letter before in one half and with this one in the other.
    private var values = [Int32](repeating: 0, count: 2 * FuzzyIndex.longestText)
    /// Where the half of this letter begins.
    private var here = 0

    /// What `word` is worth in `text`, at least 1; nil if it is not in it.
    /// - Parameters:
    ///   - word: a folded word of a query, not empty.
    ///   - text: folded bytes, at most `FuzzyIndex.longestText` of them.
    ///   - bonus: for each byte of the text what a match there is worth more.
    mutating func score(_ word: Span<UInt8>, in text: Span<UInt8>, bonus: Span<UInt8>) -> Int? {
        guard let first = Self.firstPlace(of: word, in: text) else { return nil }
        if word.count == 1 { return Self.score(word[0], in: text, bonus: bonus, from: first) }
        start(word[0], in: text, bonus: bonus, from: first)
        for place in 1..<word.count {
            step(word[place], in: text, bonus: bonus, from: first + place)
        }
        let row = values.span
        var best = Self.none
        for place in (first + word.count - 1)..<text.count where row[here + place] > best - Self.ending {
            best = max(best, row[here + place] + Self.ending(at: place, bonus: bonus))
        }
        return best > Self.none / 2 ? max(1, Int(best)) : nil
    }

    /// What one letter is worth: the same, in one go, for it is the letter that meets all texts.
    private static func score(_ byte: UInt8, in text: Span<UInt8>, bonus: Span<UInt8>, from first: Int) -> Int {
        var best = none
        for place in first..<text.count where text[place] == byte {
            best = max(best, value(ofFirst: place, bonus: bonus) + ending(at: place, bonus: bonus))
        }
        return max(1, Int(best))
    }

    /// What the first letter of a word is worth at a place: less the further it is from the start of the text.
    private static func value(ofFirst place: Int, bonus: Span<UInt8>) -> Int32 {
        letter + worth(bonus[place]) - Int32(min(place, 8))
    }

    /// What a word is worth more if it ends where a word of the text does.
    private static func ending(at place: Int, bonus: Span<UInt8>) -> Int32 {
        place + 1 == bonus.count || bonus[place + 1] == FuzzyIndex.separator ? ending : 0
    }

    /// The bytes of `text` that the best way to find `word` in it uses, in order; empty if it is not in it.
    func places(of word: Span<UInt8>, in text: Span<UInt8>, bonus: Span<UInt8>) -> [Int] {
        var copy = self
        var rows: [[Int32]] = []
        guard let first = Self.firstPlace(of: word, in: text) else { return [] }
        copy.start(word[0], in: text, bonus: bonus, from: first)
        rows.append(copy.row)
        for place in 1..<max(1, word.count) {
            copy.step(word[place], in: text, bonus: bonus, from: first + place)
            rows.append(copy.row)
        }
        return Self.trace(rows, from: first, count: text.count, bonus: bonus)
    }

    /// The values of this letter.
    private var row: [Int32] { Array(values[here..<here + FuzzyIndex.longestText]) }

    /// Where the first byte of `word` stands first, if the others follow somewhere behind it.
    private static func firstPlace(of word: Span<UInt8>, in text: Span<UInt8>) -> Int? {
        var first: Int?
        var wanted = 0
        for place in text.indices where text[place] == word[wanted] {
            if first == nil { first = place }
            wanted += 1
            if wanted == word.count { return first }
        }
        return nil
    }

    /// Values with the first byte of a word at each place from `first` on.
    private mutating func start(_ byte: UInt8, in text: Span<UInt8>, bonus: Span<UInt8>, from first: Int) {
        here = 0
        var row = values.mutableSpan
        for place in first..<text.count {
            row[place] = text[place] == byte ? Self.value(ofFirst: place, bonus: bonus) : Self.none
        }
    }

    /// Values with a further byte at each place from `first` on. The later bytes of one letter must stand right behind each other.
    private mutating func step(_ byte: UInt8, in text: Span<UInt8>, bonus: Span<UInt8>, from first: Int) {
        let isInside = byte & 0xC0 == 0x80
        var far = Self.none
        let before = here
        here = FuzzyIndex.longestText - here
        let base = here
        var row = values.mutableSpan
        for place in first..<text.count {
            let near = row[before + place - 1]
            if text[place] == byte {
                row[base + place] = max(near + Self.neighbour, isInside ? Self.none : far) + Self.letter + Self.worth(bonus[place])
            } else {
                row[base + place] = Self.none
            }
            far = max(far - Self.gap.further, near - Self.gap.first)
        }
    }

    private static func worth(_ bonus: UInt8) -> Int32 { bonus == FuzzyIndex.separator ? 0 : Int32(bonus) }

    /// Walks back through the values from the best place for the last byte.
    private static func trace(_ rows: [[Int32]], from first: Int, count: Int, bonus: Span<UInt8>) -> [Int] {
        var places: [Int] = []
        var limit = count
        for (number, row) in rows.enumerated().reversed() {
            var best = none
            var chosen: Int?
            for place in (first + number)..<max(limit, first + number) where row[place] > none / 2 {
                let value = row[place] + nearness(of: place, to: places.last, count: count, bonus: bonus)
                if value >= best { (best, chosen) = (value, place) }
            }
            guard let chosen else { return [] }
            places.append(chosen)
            limit = chosen
        }
        return places.reversed()
    }

    /// What a place is worth before the one that follows it; for the last byte, whether a word ends there.
    private static func nearness(of place: Int, to next: Int?, count: Int, bonus: Span<UInt8>) -> Int32 {
        guard let next else { return ending(at: place, bonus: bonus) }
        return next == place + 1 ? neighbour : -gap.first - gap.further * Int32(next - place - 2)
    }
}
