import FathomModel

/// Runs the link rules over the sentences, weighs what they propose, and keeps each fact once, with its surest evidence.
struct LinkFinder {
    let sentences: [ReadSentence]
    let actors: ActorIndex
    let table: ActorTable
    let chosen: [Candidate]
    let entries: [Entry]
    let weights: FeatureWeights
    /// The rules that are switched off.
    var off: Set<String> = []

    /// The links in order of their evidence. Near linear in the text: rules look at one sentence and what was said last before it.
    func links(_ watch: Watch = .nobody) -> [DraftLink] {
        let desk = desk(watch.part(0, 0.5))
        var found: [DraftLink] = []
        var features = LinkFeatureList()
        let judging = watch.part(0.5, 1)
        for (place, proposal) in desk.proposals.enumerated() {
            guard judging.goesOn(place, of: desk.proposals.count) else { break }
            desk.read(proposal, into: &features)
            if let link = judged(proposal, features.codes) { found.append(link) }
        }
        return Self.settled(found).sorted { ($0.sentence, $0.from, $0.to) < ($1.sentence, $1.from, $1.to) }
    }

    /// Two actors are allied or opposed, not both: the surer link stays, the first of equals.
    private static func settled(_ links: [DraftLink]) -> [DraftLink] {
        func key(_ link: DraftLink) -> DraftLink.Fact { DraftLink.Fact(from: link.from, relation: .opposes, to: link.to) }
        var best: [DraftLink.Fact: DraftLink] = [:]
        for link in links where link.relation.isSymmetric && link.confidence > best[key(link)]?.confidence ?? -1 { best[key(link)] = link }
        return links.filter { !$0.relation.isSymmetric || best[key($0)] == $0 }
    }

    /// All that the rules propose, each fact once, with features; for learning the weights.
    func listing() -> [(proposal: LinkProposal, features: [UInt32])] {
        let desk = desk()
        return desk.proposals.map { ($0, desk.features(of: $0)) }
    }

    /// All that the rules propose, for asking after one fact or another.
    func desk(_ watch: Watch = .nobody) -> LinkDesk {
        let items = itemsBySentence()
        let proposals = proposals(items, watch)
        return LinkDesk(proposals: proposals, rivals: RivalReader(proposals), reader: reader(items))
    }

    /// What the rules propose, each fact once, in order. What was said before a sentence is carried along and never kept for all of them.
    private func proposals(_ items: [[SentenceFacts.Item]], _ watch: Watch) -> LinkProposals {
        let protagonist = protagonist(items)
        var collected = ProposalCollection()
        var before = SentenceFacts.Before()
        for place in sentences.indices {
            guard watch.goesOn(place, of: sentences.count) else { break }
            before.take(visit(place, items[place], before, protagonist, &collected))
        }
        return collected.proposals()
    }

    /// Collects what the rules propose in one sentence, and says what the next sentences should know of it.
    private func visit(
        _ place: Int, _ items: [SentenceFacts.Item], _ before: SentenceFacts.Before, _ protagonist: Int?,
        _ collected: inout ProposalCollection
    ) -> SentenceFacts.Said {
        let facts = SentenceFacts(
            sentence: sentences[place], place: place, actors: actors, items: items, before: before, protagonist: protagonist,
            cues: LinkCueWords(in: sentences[place].terms))
        for (number, rule) in LinkRegistry.rules.enumerated() where !off.contains(rule.name) {
            for link in rule.links(in: facts) where link.from != link.to { collected.add(link.fact, sentence: place, rule: number) }
        }
        return SentenceFacts.Said(in: facts)
    }

    private func reader(_ items: [[SentenceFacts.Item]]) -> LinkReader {
        LinkReader(
            sentences: sentences, actors: actors, items: items, chosen: chosen, entries: entries,
            strengths: entries.map { LinkReader.strength(of: $0, chosen) }, ranks: ranks(items), types: types())
    }

    private func judged(_ proposal: LinkProposal, _ features: [UInt32]) -> DraftLink? {
        let score = max(weights.score(features), proposal.isPlain ? 0.1 : -1)
        guard score > 0, let best = strongest(of: proposal) else { return nil }
        return DraftLink(
            from: proposal.fact.from, relation: proposal.fact.relation, to: proposal.fact.to, sentence: Int(best.sentence),
            rule: LinkRegistry.rules[Int(best.rule)].name, confidence: (score + 1) / (score + 2))
    }

    /// The vote whose rule weighs most; the earliest of equals.
    private func strongest(of proposal: LinkProposal) -> LinkProposal.Vote? {
        func weight(_ vote: LinkProposal.Vote) -> Double {
            let number = Int(vote.rule)
            return weights.weight(LinkFeature.code(proposal.fact.relation, .rule, number)) - (LinkRegistry.rules[number].isGuess ? 10 : 0)
        }
        var best: (vote: LinkProposal.Vote, weight: Double)?
        for vote in proposal.votes where weight(vote) > best?.weight ?? -100 { best = (vote, weight(vote)) }
        return best?.vote
    }

    /// The actors by how often they do something, the most active first.
    private func ranks(_ items: [[SentenceFacts.Item]]) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for place in sentences.indices where !items[place].isEmpty {
            for actor in doers(facts(of: place, items[place])) { counts[actor, default: 0] += 1 }
        }
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($0.element.key, $0.offset) })
    }

    private func types() -> [Int: Int] {
        let kinds = ActorType.allCases
        return Dictionary(uniqueKeysWithValues: table.rows.enumerated().map { ($0.offset, kinds.firstIndex(of: $0.element.type) ?? 9) })
    }

    private func doers(_ facts: SentenceFacts) -> [Int] {
        facts.items(.strategy).flatMap { item in item.candidate.event.map { facts.doers(of: $0) } ?? [] }
    }

    /// The facts of one sentence, without what was said before it.
    private func facts(of place: Int, _ items: [SentenceFacts.Item]) -> SentenceFacts {
        SentenceFacts(sentence: sentences[place], place: place, actors: actors, items: items, before: .init(), protagonist: nil)
    }

    private func itemsBySentence() -> [[SentenceFacts.Item]] {
        var entryOf = [Int](repeating: 0, count: chosen.count)
        for (entry, row) in entries.enumerated() { for member in row.members { entryOf[member] = entry } }
        var bySentence = [[SentenceFacts.Item]](repeating: [], count: sentences.count)
        for (place, candidate) in chosen.enumerated() {
            bySentence[candidate.sentence].append(SentenceFacts.Item(candidate: candidate, entry: entryOf[place]))
        }
        return bySentence
    }

    /// Who does most: whoever most often is the subject or owner of strategies, other subjects counted for less; the first actor of equals.
    private func protagonist(_ items: [[SentenceFacts.Item]]) -> Int? {
        var counts: [Int: Int] = [:]
        for place in sentences.indices where !items[place].isEmpty {
            let facts = facts(of: place, items[place])
            for rule in Self.firm {
                for link in rule.links(in: facts) { if case .actor(let row) = link.from { counts[row, default: 0] += 2 } }
            }
            for event in sentences[place].events.indices { for actor in facts.subjects(of: event) { counts[actor, default: 0] += 1 } }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static let firm: [any LinkRule.Type] = [
        DoerRule.self, CarrierRule.self, OwnerRule.self, AgentRule.self, AnnouncedOwnerRule.self,
    ]
}
