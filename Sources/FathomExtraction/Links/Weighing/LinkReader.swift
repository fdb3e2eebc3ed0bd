import FathomModel

/// Says what is true of a proposed link: which rules propose it, how sure its ends are, how far apart they stand and what stands between.
struct LinkReader: Sendable {
    let sentences: [ReadSentence]
    let actors: ActorIndex
    /// The chosen candidates by sentence.
    let items: [[SentenceFacts.Item]]
    let chosen: [Candidate]
    let entries: [Entry]
    /// How sure each entry is, in steps from 0 to 5.
    let strengths: [Int]
    /// The rank of each actor by how often it does something; 0 is the most.
    let ranks: [Int: Int]
    /// Sorts of actors.
    let types: [Int: Int]

    /// Puts the features of `proposal`, those of rivalry apart, into an empty list.
    func read(_ proposal: LinkProposal, into list: inout LinkFeatureList) {
        let votes = proposal.sentences(most: 3)
        list.add(.bias)
        list.add(.repeats, min(votes.count, 3))
        if proposal.isGuess { list.add(.guessOnly) }
        end(proposal.fact.from, .fromStrength, .fromMembers, .fromShape, &list)
        end(proposal.fact.to, .toStrength, .toMembers, .toShape, &list)
        if case .entry(let entry) = proposal.fact.from {
            list.add(.fromKind, entries[entry].kind == .threat ? 1 : 0)
        } else {
            list.add(.fromKind, 9)
        }
        rules(proposal, &list)
        for vote in votes { context(vote, proposal.fact, &list) }
    }

    private func rules(_ proposal: LinkProposal, _ list: inout LinkFeatureList) {
        let strength = proposalStrength(proposal.fact)
        let rank = actorRank(proposal.fact)
        var counts = [Int](repeating: 0, count: LinkRegistry.rules.count)
        for vote in proposal.votes { counts[Int(vote.rule)] += 1 }
        for (number, count) in counts.enumerated() where count > 0 {
            list.add(.rule, number)
            list.add(.ruleAndStrength, number, strength)
            list.add(.ruleAndRank, number, rank)
            if count > 1 { list.add(.ruleTwice, number) }
        }
    }

    private func actorRank(_ fact: DraftLink.Fact) -> Int {
        if case .actor(let row) = fact.from { return min(ranks[row] ?? 9, 4) }
        if case .actor(let row) = fact.to { return min(ranks[row] ?? 9, 4) }
        return 5
    }

    private func proposalStrength(_ fact: DraftLink.Fact) -> Int { min(strength(fact.from), strength(fact.to)) }

    private func strength(_ end: DraftLink.End) -> Int { if case .entry(let entry) = end { strengths[entry] } else { 5 } }

    /// How sure an entry is, in steps from 0 to 5. Linear in its members, so it is asked once for each entry.
    static func strength(of entry: Entry, _ chosen: [Candidate]) -> Int {
        let best = entry.members.lazy.map { chosen[$0].score }.max() ?? 0
        return min(5, max(0, Int(best / 0.8)))
    }

    private func end(
        _ end: DraftLink.End, _ strong: LinkFeature.Group, _ members: LinkFeature.Group, _ shape: LinkFeature.Group,
        _ list: inout LinkFeatureList
    ) {
        switch end {
        case .entry(let entry):
            list.add(strong, strengths[entry])
            list.add(members, min(entries[entry].members.count, 3))
            guard let first = entries[entry].members.first else { return list.add(shape, 9, 0) }
            list.add(shape, Int(chosen[first].shape.rawValue), chosen[first].announced == nil ? 0 : 1)
        case .actor(let row):
            let side = strong == .fromStrength ? 0 : 1
            list.add(.actorRank, min(ranks[row] ?? 9, 5), side)
            list.add(.actorType, types[row] ?? 9, side)
        }
    }
}
