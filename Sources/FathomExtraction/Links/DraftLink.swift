import FathomModel

/// A link while it is being collected.
struct DraftLink: Hashable, Sendable {
    /// One end of a link.
    enum End: Hashable, Sendable, Comparable {
        /// An actor, as a place in the table.
        case actor(Int)
        /// Another concept, as a place among the entries.
        case entry(Int)
    }

    /// What makes two links the same.
    struct Fact: Hashable, Sendable {
        let from: End
        let relation: Relation
        let to: End
    }

    /// Where it starts.
    let from: End
    /// How the one bears on the other.
    let relation: Relation
    /// Where it ends.
    let to: End
    /// The sentence that licenses it, as a place among those that are read.
    let sentence: Int
    /// The rule that made it.
    let rule: String
    /// How sure the rules together are, from 0 to 1; 0 while it is only proposed.
    let confidence: Double

    /// The link without its evidence.
    var fact: Fact { Fact(from: from, relation: relation, to: to) }
}
