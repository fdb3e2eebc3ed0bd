import FathomModel

/// Says what made an actor of somebody: what they are where they are named, and what weighed in the whole text.
struct ActorReasons {
    let draft: Draft
    let weights: FeatureWeights

    /// What made the machine take these words for a mention of an actor. Linear in the places that name somebody.
    func weighing(of mention: Mention) -> Weighing {
        let spot = draft.table.spots.first { spot in
            spot.form != .pronoun && draft.table.rows[spot.actor].isKept
                && draft.isPlace(of: mention, sentence: spot.sentence, range: spot.range)
        }
        guard let spot else { return Weighing(score: nil, reasons: [], rules: [mention.trace.rule]) }
        let row = draft.table.rows[spot.actor]
        let coded = row.codebookName.map { _ in "the codebook in use names it, and whom it names stays" }
        let stated = [coded].compactMap { $0 } + facts(of: spot)
        return Weighing(
            score: row.score, reasons: stated.map { Weighing.Reason(words: $0, weight: nil) } + weighed(spot.actor),
            rules: [mention.trace.rule])
    }

    /// How the words stand for the actor, and what it does there.
    private func facts(of spot: ActorSpot) -> [String] {
        let part = ActorPart(of: spot.range, in: draft.sentences[spot.sentence]).number
        return [("written", Int(spot.form.rawValue)), ("part", part)].compactMap { group, number in
            ReasonTable.shared.entry(.actor, group, number, 0)?.words
        }
    }

    /// What weighed most of all that is true of the actor in the text; what everybody starts with explains nothing.
    private func weighed(_ row: Int) -> [Weighing.Reason] {
        let spots = draft.table.spots.filter { $0.actor == row }
        let reader = ActorReader(sentences: draft.sentences)
        let words = reader.words(of: spots)
        let standing = ActorStanding(table: draft.table)
        var counter = ReasonCounter()
        let start = ActorFeature.code(.bias)
        for code in reader.features(of: draft.table.rows[row], at: spots) + standing.features(of: row) where code != start {
            counter.add(ActorFeature.entry(code, word: words[code]), weight: weights.weight(code))
        }
        return counter.reasons
    }
}
