import FathomModel

/// Tells each proposal whether others offer the same end something better than a guess.
struct RivalReader: Sendable {
    /// The end of a fact that takes few links: a strategy's doer, an effect's cause, who bears an effect.
    private struct Key: Hashable, Sendable {
        let number: UInt8
        let end: DraftLink.End
    }

    private var firm: [Key: Int] = [:]
    private var all: [Key: Int] = [:]

    /// A reader that knows all `proposals`. Linear in their number.
    init(_ proposals: LinkProposals) {
        for proposal in proposals {
            let isGuess = proposal.isGuess
            for key in Self.keys(proposal.fact) {
                all[key, default: 0] += 1
                if !isGuess { firm[key, default: 0] += 1 }
            }
        }
    }

    /// The features of rivalry of one of the proposals.
    func features(of proposal: LinkProposal) -> [UInt32] {
        let guess = proposal.isGuess ? 1 : 0
        return Self.keys(proposal.fact).enumerated().flatMap { side, key in
            let others = min((firm[key] ?? 0) - (1 - guess), 3)
            return [
                LinkFeature.code(proposal.fact.relation, .rivals, others * 2 + guess, side),
                LinkFeature.code(proposal.fact.relation, .rivals, 16 + min(all[key] ?? 0, 6), side),
            ]
        }
    }

    private static func keys(_ fact: DraftLink.Fact) -> [Key] {
        [Key(number: fact.relation.number, end: fact.from), Key(number: fact.relation.number, end: fact.to)]
    }
}
