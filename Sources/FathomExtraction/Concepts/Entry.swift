import FathomModel

/// A threat, strategy or consequence while it is being collected.
struct Entry: Sendable {
    /// What it is.
    let kind: ConceptKind
    /// The candidates that speak of it, as places among the accepted ones, in order.
    var members: [Int]
    /// The stems of each different wording.
    var stems: [Stems]
    /// Whether its verb makes more (1) or less (-1) of something; 0 for neither.
    let polarity: Int
    /// The concept of the codebook that it is, as a place in the codebook; nil for what the machine found.
    var cued: Int?

    /// How much the likest of its wordings has in common with `other`, from 0 to 1.
    func likeness(to other: Stems) -> Double {
        stems.reduce(0) { max($0, $1.likeness(to: other)) }
    }
}
