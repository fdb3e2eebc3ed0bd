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

    /// The features of `proposal`, those of rivalry apart.
    func features(of proposal: LinkProposal) -> [UInt32] {
        let relation = proposal.fact.relation
        func make(_ group: LinkFeature.Group, _ first: Int = 0, _ second: Int = 0) -> UInt32 {
            LinkFeature.code(relation, group, first, second)
        }
        var features = [make(.bias), make(.repeats, min(proposal.sentences(most: 3).count, 3))]
        if proposal.isGuess { features.append(make(.guessOnly)) }
        features += end(proposal.fact.from, make, .fromStrength, .fromMembers, .fromShape)
        features += end(proposal.fact.to, make, .toStrength, .toMembers, .toShape)
        if case .entry(let entry) = proposal.fact.from {
            features.append(make(.fromKind, kind(entry)))
        } else {
            features.append(make(.fromKind, 9))
        }
        features += rules(proposal, make)
        for vote in proposal.sentences(most: 3) { features += context(vote, proposal.fact, make) }
        return features.uniqued()
    }

    private typealias Maker = (LinkFeature.Group, Int, Int) -> UInt32

    private func rules(_ proposal: LinkProposal, _ make: Maker) -> [UInt32] {
        var counts: [Int: Int] = [:]
        for vote in proposal.votes { counts[Int(vote.rule), default: 0] += 1 }
        let strength = proposalStrength(proposal.fact)
        let rank = actorRank(proposal.fact)
        return counts.sorted { $0.key < $1.key }.flatMap { number, count -> [UInt32] in
            let more = count > 1 ? [make(.ruleTwice, number, 0)] : []
            return [make(.rule, number, 0), make(.ruleAndStrength, number, strength), make(.ruleAndRank, number, rank)] + more
        }
    }

    private func actorRank(_ fact: DraftLink.Fact) -> Int {
        if case .actor(let row) = fact.from { return min(ranks[row] ?? 9, 4) }
        if case .actor(let row) = fact.to { return min(ranks[row] ?? 9, 4) }
        return 5
    }

    private func proposalStrength(_ fact: DraftLink.Fact) -> Int {
        [fact.from, fact.to].map { end in if case .entry(let entry) = end { strength(entry) } else { 5 } }.min() ?? 5
    }

    private func kind(_ entry: Int) -> Int { entries[entry].kind == .threat ? 1 : 0 }

    private func strength(_ entry: Int) -> Int { strengths[entry] }

    /// How sure an entry is, in steps from 0 to 5. Linear in its members, so it is asked once for each entry.
    static func strength(of entry: Entry, _ chosen: [Candidate]) -> Int {
        let best = entry.members.lazy.map { chosen[$0].score }.max() ?? 0
        return min(5, max(0, Int(best / 0.8)))
    }

    private func end(
        _ end: DraftLink.End, _ make: Maker, _ strong: LinkFeature.Group, _ members: LinkFeature.Group, _ shape: LinkFeature.Group
    ) -> [UInt32] {
        switch end {
        case .entry(let entry):
            let first = entries[entry].members.first.map { chosen[$0] }
            return [
                make(strong, strength(entry), 0), make(members, min(entries[entry].members.count, 3), 0),
                make(shape, Int(first?.shape.rawValue ?? 9), first?.announced == nil ? 0 : 1),
            ]
        case .actor(let row):
            let side = strong == .fromStrength ? 0 : 1
            return [make(.actorRank, min(ranks[row] ?? 9, 5), side), make(.actorType, types[row] ?? 9, side)]
        }
    }

    /// How the two ends stand in one sentence of evidence.
    private func context(_ vote: LinkProposal.Vote, _ fact: DraftLink.Fact, _ make: Maker) -> [UInt32] {
        let place = Int(vote.sentence)
        let facts = SentenceFacts(
            sentence: sentences[place], place: place, actors: actors, items: items[place], before: .init(), protagonist: nil)
        var features = [
            make(.zone, Int(facts.sentence.zone.rawValue), 0),
            make(.crowd, min(facts.items.count, 6), min(facts.actors.spots(in: facts.place).count, 4)),
        ]
        let here = ranges(of: fact.from, facts), there = ranges(of: fact.to, facts)
        guard let pair = nearest(here, there) else { return features + [make(.distance, 99, here.isEmpty ? 0 : 1)] }
        let gap = SentenceFacts.distance(pair.0, pair.1)
        let step = Self.step(gap)
        let before = pair.0.lowerBound < pair.1.lowerBound ? 1 : 0
        features += [make(.distance, step, before), make(.order, before, 0)]
        features.append(make(.ruleAndDistance, Int(vote.rule), step))
        let inner = min(pair.0.upperBound, pair.1.upperBound)
        if gap <= 25 { features += words(inner..<inner + gap, before, facts, make) }
        return features + lead(pair.1, 0, facts, make) + lead(pair.0, 1, facts, make)
    }

    private static func step(_ gap: Int) -> Int {
        switch gap {
        case 0: 0
        case 1...2: 1
        case 3...5: 2
        case 6...10: 3
        case 11...18: 4
        default: 5
        }
    }

    private func ranges(of end: DraftLink.End, _ facts: SentenceFacts) -> [Range<Int>] {
        switch end {
        case .entry(let entry): facts.items.filter { $0.entry == entry }.map(\.candidate.range)
        case .actor(let row): facts.actors.spots(in: facts.place).filter { $0.actor == row }.map(\.range)
        }
    }

    private func nearest(_ here: [Range<Int>], _ there: [Range<Int>]) -> (Range<Int>, Range<Int>)? {
        let all = here.prefix(6).flatMap { one in there.prefix(6).map { (one, $0) } }
        return all.min { SentenceFacts.distance($0.0, $0.1) < SentenceFacts.distance($1.0, $1.1) }
    }

    /// What the verbs between do, and which small words stand there.
    private func words(_ range: Range<Int>, _ before: Int, _ facts: SentenceFacts, _ make: Maker) -> [UInt32] {
        guard range.lowerBound < range.upperBound else { return [make(.wordBetween, 255, before)] }
        return range.flatMap { place -> [UInt32] in
            let term = facts.terms[place]
            var found = term.verb.places.map { make(.verbBetween, $0, before) }
            if let number = Self.small.firstIndex(of: term.lower) { found.append(make(.wordBetween, number, before)) }
            return found
        }
    }

    /// The word before an end.
    private func lead(_ range: Range<Int>, _ side: Int, _ facts: SentenceFacts, _ make: Maker) -> [UInt32] {
        var place = range.lowerBound - 1
        while place > 0, facts.terms[place].kind == .determiner || facts.terms[place].kind == .possessivePronoun { place -= 1 }
        guard place >= 0 else { return [make(.marker, 254, side)] }
        if let number = Self.small.firstIndex(of: facts.terms[place].lower) { return [make(.marker, number, side)] }
        return facts.terms[place].verb.places.map { make(.marker, 100 + $0, side) }
    }

    /// Small words that features tell by their place in this list.
    static let small = [
        "by", "to", "against", "with", "for", "on", "of", "from", "through", "in", "and", "or", ",", "that", "which", "who", "as", "while",
        "but", ";",
        "because", "after", "its", "their", "our", "'s", "not", "into", "between", "thereby", "so", "than", "at", "over", "including",
        "between", "when",
    ]
}

extension LinkProposal {
    /// The first vote of each sentence, of at most `most` sentences, in order.
    fileprivate func sentences(most: Int) -> [Vote] {
        var found: [Vote] = []
        for vote in votes where found.last?.sentence != vote.sentence {
            guard found.count < most else { break }
            found.append(vote)
        }
        return found
    }
}
