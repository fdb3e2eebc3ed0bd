/// Puts what cue phrases make among what the machine chose. Where both speak of the same words the codebook has the word, and takes over how
/// the words stand in the sentence, so that links are found as before.
struct CuedChooser {
    /// The machine's choice in one sentence with the `cued` ones among it, in order.
    static func join(_ chosen: [Candidate], _ cued: [Candidate], in sentence: ReadSentence) -> [Candidate] {
        guard !cued.isEmpty else { return chosen }
        let kept = chosen.filter { own in !cued.contains { yields(own, to: $0, in: sentence) } }
        let joined =
            cued.map { cue in standing(of: chosen.first { $0.kind == cue.kind && yields($0, to: cue, in: sentence) }, for: cue) } + kept
        return joined.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.cued ?? -1) < ($1.range.lowerBound, $1.range.upperBound, $1.cued ?? -1)
        }
    }

    /// Whether a candidate says what the cue says: they have words in common and are of the same kind, or the cue has the word that the
    /// candidate turns on.
    private static func yields(_ own: Candidate, to cue: Candidate, in sentence: ReadSentence) -> Bool {
        guard own.range.overlaps(cue.range) else { return false }
        return own.kind == cue.kind || main(of: own, in: sentence).map(cue.range.contains) ?? false
    }

    /// The noun of a phrase, the verb of anything else.
    private static func main(of own: Candidate, in sentence: ReadSentence) -> Int? {
        if own.shape == .phrase { return own.phrase.map { sentence.phrases[$0].head } }
        return own.event.flatMap { sentence.events[safe: $0]?.group.main }
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
