import FathomModel

/// Tells each proposal whether others offer the same end something better than a guess.
struct RivalReader: Sendable {
    /// The end of a fact that takes few links: a strategy's doer, an effect's cause, who bears an effect.
    private struct Key: Hashable, Sendable {
        private let number: UInt64

        init(_ relation: Relation, _ end: DraftLink.End) {
            let place =
                switch end {
                case .actor(let row): UInt64(row) << 1
                case .entry(let entry): UInt64(entry) << 1 | 1
                }
            number = place << 8 | UInt64(relation.number)
        }
    }

    /// How many proposals an end has: all, and those that are more than guesses.
    private var counts: [Key: (all: Int, firm: Int)] = [:]

    /// A reader that knows all `proposals`. Linear in their number.
    init(_ proposals: LinkProposals) {
        for proposal in proposals {
            let isGuess = proposal.isGuess
            for key in Self.keys(proposal.fact) {
                counts[key, default: (0, 0)].all += 1
                if !isGuess { counts[key, default: (0, 0)].firm += 1 }
            }
        }
    }

    /// Adds the features of rivalry of one of the proposals.
    func read(_ proposal: LinkProposal, into list: inout LinkFeatureList) {
        let guess = proposal.isGuess ? 1 : 0
        for (side, key) in Self.keys(proposal.fact).enumerated() {
            let count = counts[key] ?? (0, 0)
            let others = min(count.firm - (1 - guess), 3)
            list.add(.rivals, others * 2 + guess, side)
            list.add(.rivals, 16 + min(count.all, 6), side)
        }
    }

    private static func keys(_ fact: DraftLink.Fact) -> [Key] {
        [Key(fact.relation, fact.from), Key(fact.relation, fact.to)]
    }
}
