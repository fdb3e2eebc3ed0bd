import FathomModel

/// Runs the link rules over the sentences and keeps each fact once, with its surest evidence.
struct LinkFinder {
    let sentences: [ReadSentence]
    let actors: ActorIndex
    let chosen: [Candidate]
    let entries: [Entry]

    private static let rules: [any LinkRule.Type] = [
        EmploysRule.self, ProducesRule.self, RespondsRule.self, AffectsRule.self, ThreatensRule.self, BetweenActorsRule.self,
    ]

    /// The links in order of their evidence.
    func links() -> [DraftLink] {
        var seen: Set<Fact> = []
        var found: [DraftLink] = []
        for facts in facts() {
            for rule in Self.rules {
                for link in rule.links(in: facts) where link.from != link.to && seen.insert(Fact(link)).inserted { found.append(link) }
            }
        }
        return found
    }

    /// What makes two links the same.
    private struct Fact: Hashable {
        let from: DraftLink.End
        let relation: Relation
        let to: DraftLink.End

        init(_ link: DraftLink) {
            from = link.from
            relation = link.relation
            to = link.to
        }
    }

    private func facts() -> [SentenceFacts] {
        var entryOf = [Int](repeating: 0, count: chosen.count)
        for (entry, row) in entries.enumerated() { for member in row.members { entryOf[member] = entry } }
        var bySentence = [[SentenceFacts.Item]](repeating: [], count: sentences.count)
        for (place, candidate) in chosen.enumerated() {
            bySentence[candidate.sentence].append(SentenceFacts.Item(candidate: candidate, entry: entryOf[place]))
        }
        var before: [Int] = []
        var bearer: Int?
        return sentences.indices.map { place in
            let facts = SentenceFacts(
                sentence: sentences[place], place: place, actors: actors, items: bySentence[place], before: before, bearer: bearer)
            let done = facts.items(.strategy).map(\.entry)
            if !done.isEmpty { before = done.uniqued() }
            bearer = facts.sentence.events.indices.lazy.compactMap { facts.doers(of: $0).first }.first ?? bearer
            return facts
        }
    }
}
