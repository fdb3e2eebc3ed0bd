/// A place in a text at which the words of a selector may stand, and how much speaks for it.
struct SelectorCandidate {
    /// How many letters may have come between a sentence and what stood around it.
    private static let gap = 200
    /// Fewer letters of surroundings tell nothing.
    private static let least = 12

    /// The letters that the sentence of the words covers, and how alike it is, from 0 to 1.
    let home: Range<Int>
    let likeness: Double
    /// The letters that the words cover, and how alike they are.
    let words: Range<Int>
    let wordsLikeness: Double
    /// How alike what stands around is, from 0 to 1, the better side first; nil where nothing stood, and
    /// for a sentence too unlike to matter.
    let sides: (strong: Double, weak: Double)?

    /// The best place near the index `start` of the text.
    init(_ pattern: SelectorPattern, near start: Int, in text: FoldedText) {
        let fit = Self.fit(pattern.home, near: start, in: text)
        home = fit.range
        likeness = fit.likeness
        if pattern.home.count == pattern.words.count {
            (words, wordsLikeness) = fit
        } else {
            (words, wordsLikeness) = Self.fit(pattern.words, near: fit.range.lowerBound + pattern.inner.before.count, in: text)
        }
        guard likeness >= 0.5 else {
            sides = nil
            return
        }
        let before = Self.likeness(of: pattern.outer.before, in: text, endingAt: home.lowerBound)
        let after = Self.likeness(of: pattern.outer.after, in: text, beginningAt: home.upperBound)
        let known = [before, after].compactMap { $0 }.sorted(by: >)
        sides = known.first.map { ($0, known.last ?? $0) }
    }

    /// How much speaks for the place, from 0 to 1.
    var score: Double {
        guard let sides else { return likeness }
        return likeness / 2 + (sides.strong + sides.weak) / 4
    }

    private static func fit(_ words: [UInt8], near start: Int, in text: FoldedText) -> (range: Range<Int>, likeness: Double) {
        if text.holds(words, at: start) { return (start..<start + words.count, 1) }
        let slack = 24 + min(words.count, Alignment.longest) / 3
        guard words.count > Alignment.longest else {
            let fit = Alignment(words[...], in: text.bytes, stretch(start - slack, start + words.count + slack), near: start)
            return (fit.range, fit.likeness)
        }
        let part = Alignment.longest / 2
        let head = Alignment(words.prefix(part), in: text.bytes, stretch(start - slack, start + part + slack), near: start)
        let end = head.range.lowerBound + words.count
        let tailSlack = slack + words.count / 4
        let tail = Alignment(
            words.suffix(part), in: text.bytes, stretch(max(head.range.upperBound, end - part - tailSlack), end + tailSlack),
            near: end - part)
        return (head.range.lowerBound..<max(head.range.upperBound, tail.range.upperBound), (head.likeness + tail.likeness) / 2)
    }

    private static func stretch(_ lower: Int, _ upper: Int) -> Range<Int> { max(0, lower)..<max(0, lower, upper) }

    private static func likeness(of words: [UInt8], in text: FoldedText, endingAt end: Int) -> Double? {
        guard words.count >= least else { return nil }
        if text.holds(words, at: end - words.count) { return 1 }
        return Alignment(words[...], in: text.bytes, stretch(end - words.count - gap, end), near: end - words.count).likeness
    }

    private static func likeness(of words: [UInt8], in text: FoldedText, beginningAt start: Int) -> Double? {
        guard words.count >= least else { return nil }
        if text.holds(words, at: start) { return 1 }
        return Alignment(words[...], in: text.bytes, stretch(start, start + words.count + gap), near: start).likeness
    }
}
