import FathomText

/// What is made of the places at which the words of a selector may stand.
///
/// The thresholds were tuned on made edits (`fathom-dev selectors`, docs/decisions/0020): likeness of unrelated English is about 0.4.
struct SelectorVerdict {
    /// Letters from which the very words tell a place by themselves.
    private static let telling = 12
    /// Likeness from which surroundings count as those that were.
    private static let alike = 0.7
    /// How much more must speak for a place than for the next best.
    private static let margin = 0.06

    private let pattern: SelectorPattern
    private let best: SelectorCandidate?
    private let second: SelectorCandidate?
    private let old: Int
    /// Whether the sentence stands twice, and what is around does not tell which is the one.
    private let isTie: Bool

    /// A verdict over `candidates`, which do not overlap; `old` is where the sentence began, `beside` tells how alike the paragraphs above and
    /// below a place are to those that were.
    init(_ pattern: SelectorPattern, _ candidates: [SelectorCandidate], old: Int, beside: (Range<Int>) -> Double) {
        self.pattern = pattern
        self.old = old
        var sorted = candidates.sorted { Self.rank($0, old) > Self.rank($1, old) }
        var isTie = false
        if sorted.count > 1, sorted[1].likeness >= max(Self.alike, sorted[0].likeness - 0.1) {
            let lead = sorted[0].score - sorted[1].score
            let besides = sorted.prefix(2).map { beside($0.words) }
            let favour = besides[0] - besides[1]
            if lead < Self.margin, favour < 0 { sorted.swapAt(0, 1) }
            // Surroundings and paragraphs beside must not speak for different places.
            isTie = lead < Self.margin ? abs(favour) < 0.5 : favour < -0.5
            isTie = isTie && !Self.isWhereItWas(sorted[0], pattern, old)
        }
        best = sorted.first
        second = sorted.dropFirst().first
        self.isTie = isTie
    }

    /// The place, its letters turned into bytes by `span`.
    func place(_ span: (Range<Int>) -> TextSpan) -> SelectorPlace {
        guard let best else { return .lost(near: nil) }
        let isSure = !isTie && best.wordsLikeness >= 0.6
        if isSure, isInPlace(best) { return .anchored(span(best.words)) }
        if isSure, isTelling(best) { return .moved(span(best.words)) }
        let around = best.sides?.strong ?? 0
        let words = best.wordsLikeness >= 0.6 ? best.words : best.home
        if best.likeness >= Self.alike || best.likeness >= 0.5 && around >= Self.alike { return .doubtful(span(words)) }
        return .lost(near: around >= Self.alike ? span(best.home).lower : nil)
    }

    /// The order of candidates: first those with the sentence, however little stands around it, then by all that speaks for them.
    private static func rank(_ candidate: SelectorCandidate, _ old: Int) -> (Int, Double, Int) {
        (candidate.likeness >= 0.55 ? 1 : 0, candidate.score, -abs(candidate.home.lowerBound - old))
    }

    /// Whether a sentence that the text always had more than once stands exactly where it stood.
    private static func isWhereItWas(_ candidate: SelectorCandidate, _ pattern: SelectorPattern, _ old: Int) -> Bool {
        pattern.selector.isRepeated && candidate.home.lowerBound == old && candidate.score == 1
    }

    /// Whether the sentence stands in its surroundings.
    private func isInPlace(_ candidate: SelectorCandidate) -> Bool {
        guard let sides = candidate.sides else { return candidate.likeness >= 0.8 && pattern.home.count >= Self.telling }
        if candidate.likeness == 1 { return sides.strong >= Self.alike && (pattern.home.count >= Self.telling || sides.weak >= Self.alike) }
        if sides.weak >= Self.alike { return candidate.likeness >= 0.55 }
        return candidate.likeness >= 0.8 && sides.strong >= 0.85
    }

    /// Whether the sentence alone tells the place.
    private func isTelling(_ candidate: SelectorCandidate) -> Bool {
        guard !pattern.selector.isRepeated, (second?.likeness ?? 0) < Self.alike else { return false }
        if candidate.likeness == 1 { return pattern.home.count >= Self.telling }
        return candidate.likeness >= 0.9 && pattern.home.count >= 40
    }
}
