/// The three tables of learned weights: who is an actor, what a candidate is, which proposed links stand.
struct LearnedWeights: Sendable {
    /// Who is an actor and not scenery.
    let actors: FeatureWeights
    /// What kind a candidate is.
    let concepts: Weights
    /// Which proposed links stand.
    let links: FeatureWeights

    /// The weights of the program, read once.
    static let shared = LearnedWeights { Table.rows("rules/" + $0) }

    /// The tables that `rows` gives for the names of their files.
    init(rows: (String) -> [[String]]) {
        actors = FeatureWeights(rows: rows("actor-weights.tsv"))
        concepts = Weights(rows: rows("weights.tsv"))
        links = FeatureWeights(rows: rows("link-weights.tsv"))
    }

    /// The tables that `texts` holds by the names of their files; the program's own for a name that it does not hold.
    init(texts: [String: String]) {
        self.init { name in texts[name].map { Table.rows(of: Array($0.utf8)) } ?? Table.rows("rules/" + name) }
    }
}
