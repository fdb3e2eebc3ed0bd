/// Puts what cue phrases make among what the machine chose. Where both speak of the same words the codebook has the word, and takes over how
/// the words stand in the sentence, so that links are found as before.
struct CuedChooser {
    /// The machine's choice in one sentence with the `cued` ones among it, in order.
    static func join(_ chosen: [Candidate], _ cued: [Candidate]) -> [Candidate] {
        guard !cued.isEmpty else { return chosen }
        let kept = chosen.filter { own in !cued.contains { yields(own, to: $0) } }
        let joined = cued.map { cue in standing(of: chosen.first { $0.kind == cue.kind && yields($0, to: cue) }, for: cue) } + kept
        return joined.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.cued ?? -1) < ($1.range.lowerBound, $1.range.upperBound, $1.cued ?? -1)
        }
    }

    /// Whether a candidate says what the cue says: words in common and the same kind, or most of its words.
    private static func yields(_ own: Candidate, to cue: Candidate) -> Bool {
        guard own.range.overlaps(cue.range) else { return false }
        return own.kind == cue.kind || own.range.clamped(to: cue.range).count * 2 > own.range.count
    }

    private static func standing(of own: Candidate?, for cue: Candidate) -> Candidate {
        guard let own else { return cue }
        var found = Candidate(
            sentence: cue.sentence, range: cue.range, shape: own.shape, event: own.event ?? cue.event, phrase: own.phrase)
        found.kind = cue.kind
        found.score = cue.score
        found.cued = cue.cued
        return found
    }
}
