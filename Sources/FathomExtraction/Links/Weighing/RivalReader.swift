import FathomModel

/// Tells each proposal whether others offer the same end something better than a guess.
enum RivalReader {
    /// The end of a fact that takes few links: a strategy's doer, an effect's cause, who bears an effect.
    private struct Key: Hashable {
        let relation: Relation
        let end: DraftLink.End
    }

    /// Adds the features of rivalry. Linear in the number of proposals.
    static func read(_ proposals: inout [LinkProposal]) {
        var firm: [Key: Int] = [:], all: [Key: Int] = [:]
        for proposal in proposals {
            for key in keys(proposal.fact) {
                all[key, default: 0] += 1
                if !proposal.isGuess { firm[key, default: 0] += 1 }
            }
        }
        for index in proposals.indices {
            let guess = proposals[index].isGuess ? 1 : 0
            for (side, key) in keys(proposals[index].fact).enumerated() {
                let others = min((firm[key] ?? 0) - (1 - guess), 3)
                proposals[index].features.append(LinkFeature.code(key.relation, .rivals, others * 2 + guess, side))
                proposals[index].features.append(LinkFeature.code(key.relation, .rivals, 16 + min(all[key] ?? 0, 6), side))
            }
        }
    }

    private static func keys(_ fact: DraftLink.Fact) -> [Key] {
        [Key(relation: fact.relation, end: fact.from), Key(relation: fact.relation, end: fact.to)]
    }
}
