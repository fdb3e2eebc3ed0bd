/// Leaves out names that are only scenery: places nobody acts from, adjectives without a bearer, people who are mentioned in passing. Actors
/// of the codebook stay.
struct ActorPruner {
    let sentences: [ReadSentence]
    let weights: FeatureWeights

    /// Drops the rows whose features do not make an actor.
    func prune(_ table: inout ActorTable) {
        let features = ActorReader(sentences: sentences).features(of: table)
        for row in table.rows.indices where table.rows[row].isKept {
            table.rows[row].score = weights.score(features[row])
            let isWanted = table.rows[row].codebookName != nil || table.rows[row].score > 0
            table.rows[row].isKept = !table.rows[row].names.isEmpty && isWanted
        }
    }
}
