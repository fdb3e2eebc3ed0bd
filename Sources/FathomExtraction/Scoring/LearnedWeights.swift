/// The three tables of learned weights: who is an actor, what a candidate is, which proposed links stand.
struct LearnedWeights: Sendable {
    /// Who is an actor and not scenery.
    let actors: FeatureWeights
    /// What kind a candidate is.
    let concepts: Weights
    /// Which proposed links stand.
    let links: FeatureWeights

    /// The weights of the program, read once.
    static let shared = LearnedWeights { Table.numbers("rules/" + $0, columns: $1) }

    /// The tables whose numbers, row after row, `numbers` gives for the names of their files and how many columns they have.
    init(numbers: (_ name: String, _ columns: Int) -> [Int]) {
        actors = FeatureWeights(pairs: numbers("actor-weights.tsv", 2))
        concepts = Weights(quadruples: numbers("weights.tsv", 4))
        links = FeatureWeights(pairs: numbers("link-weights.tsv", 2))
    }

    /// The tables that `texts` holds by the names of their files; the program's own for a name that it does not hold.
    init(texts: [String: String]) {
        self.init { name, columns in
            texts[name].map { Table.numbers(of: Array($0.utf8), columns: columns) } ?? Table.numbers("rules/" + name, columns: columns)
        }
    }
}
