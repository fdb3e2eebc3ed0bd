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
}
