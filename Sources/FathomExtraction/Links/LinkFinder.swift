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
    func links() -> [DraftLink] {
        let proposals = proposals()
        return proposals.compactMap(judged).sorted { ($0.sentence, $0.from, $0.to) < ($1.sentence, $1.from, $1.to) }
    }

    /// All that the rules propose, each fact once, with features.
    func proposals() -> [LinkProposal] {
        let facts = facts()
        let rules = LinkRegistry.rules.filter { !off.contains($0.name) }
        var found: [LinkProposal] = []
        var places: [DraftLink.Fact: Int] = [:]
        for facts in facts {
            for rule in rules {
                for link in rule.links(in: facts) where link.from != link.to {
                    if let place = places[link.fact] {
                        found[place].links.append(link)
                    } else {
                        places[link.fact] = found.count
                        found.append(LinkProposal(fact: link.fact, links: [link]))
                    }
                }
            }
        }
        read(&found, facts)
        return found
    }

    private func read(_ proposals: inout [LinkProposal], _ facts: [SentenceFacts]) {
        let reader = LinkReader(facts: facts, chosen: chosen, entries: entries, ranks: ranks(facts), types: types())
        for index in proposals.indices { reader.read(&proposals[index]) }
        RivalReader.read(&proposals)
    }

    private func judged(_ proposal: LinkProposal) -> DraftLink? {
        let score = max(weights.score(proposal.features), proposal.isPlain ? 0.1 : -1)
        guard score > 0, let best = strongest(of: proposal) else { return nil }
        return DraftLink(
            from: best.from, relation: best.relation, to: best.to, sentence: best.sentence, rule: best.rule,
            confidence: (score + 1) / (score + 2))
    }

    /// The proposal whose rule weighs most; the earliest of equals.
    private func strongest(of proposal: LinkProposal) -> DraftLink? {
        func weight(_ link: DraftLink) -> Double {
            guard let number = LinkRegistry.number(of: link.rule) else { return 0 }
            return weights.weight(LinkFeature.code(link.relation, .rule, number)) - (LinkRegistry.rules[number].isGuess ? 10 : 0)
        }
        var best: (link: DraftLink, weight: Double)?
        for link in proposal.links where weight(link) > best?.weight ?? -100 { best = (link, weight(link)) }
        return best?.link
    }

    /// The actors by how often they do something, the most active first.
    private func ranks(_ facts: [SentenceFacts]) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for facts in facts { for actor in doers(facts) { counts[actor, default: 0] += 1 } }
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

    private func facts() -> [SentenceFacts] {
        let items = itemsBySentence()
        let protagonist = protagonist(items)
        var before = SentenceFacts.Before()
        return sentences.indices.map { place in
            let facts = SentenceFacts(
                sentence: sentences[place], place: place, actors: actors, items: items[place], before: before, protagonist: protagonist)
            before = before.followed(by: facts)
            return facts
        }
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
            let facts = SentenceFacts(
                sentence: sentences[place], place: place, actors: actors, items: items[place], before: .init(), protagonist: nil)
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

extension SentenceFacts.Before {
    /// What stands before the sentence after `facts`.
    func followed(by facts: SentenceFacts) -> SentenceFacts.Before {
        var next = self
        let acts = facts.items(.strategy).map(\.entry).uniqued(), threats = facts.items(.threat).map(\.entry).uniqued()
        next.actsAreNear = !acts.isEmpty
        next.threatsAreNear = !threats.isEmpty
        if !acts.isEmpty { next.acts = acts }
        if !threats.isEmpty { next.threats = threats }
        for item in facts.items where item.candidate.kind != .consequence {
            if let stem = facts.stem(of: item) { next.byStem[item.candidate.kind, default: [:]][stem] = item.entry }
        }
        next.bearer = facts.sentence.events.indices.lazy.compactMap { facts.doers(of: $0).first }.first ?? bearer
        return next
    }
}
