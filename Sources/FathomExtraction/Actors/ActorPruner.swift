import FathomModel

/// Leaves out names that are only scenery: places nobody acts from, adjectives without a bearer, names that do nothing.
struct ActorPruner {
    private let sentences: [ReadSentence]

    /// A pruner for the sentences that are read.
    init(sentences: [ReadSentence]) {
        self.sentences = sentences
    }

    /// Counts what each actor does and drops those that do too little.
    func prune(_ table: inout ActorTable) {
        for spot in table.spots where spot.form != .pronoun {
            table.rows[spot.actor].acts += weight(of: spot)
        }
        for row in table.rows.indices where table.rows[row].isKept { table.rows[row].isKept = isActor(table.rows[row]) }
    }

    private func isActor(_ row: ActorTable.Row) -> Bool {
        let forms = Set(row.names.map(\.form))
        guard !forms.isEmpty else { return false }
        if row.codebookName != nil { return true }
        if row.entry != nil {
            if forms == [.metonym] || forms == [.metonym, .adjective] { return row.acts >= 2 }
            if forms == [.adjective] { return row.acts >= 1 }
            return row.acts >= 1
        }
        if forms.contains(.role) || row.type == .group || row.type == .person { return row.acts >= 1 }
        return row.acts >= 2 || row.names.contains { $0.text.contains(" ") && row.acts >= 1 }
    }

    /// 2 for who does something, 1 for who has it done, owns or joins, 0 for scenery.
    private func weight(of spot: ActorSpot) -> Int {
        let sentence = sentences[spot.sentence]
        guard let index = sentence.phrase(at: spot.range.upperBound - 1) else { return 0 }
        let phrase = sentence.phrases[index]
        let isHead = spot.range.contains(phrase.head)
        if isHead, sentence.events.contains(where: { $0.subjects.contains(index) }) { return 2 }
        if let owner = phrase.owner, owner.overlaps(spot.range) { return 2 }
        if spot.form == .adjective { return isHead ? 0 : adjectiveWeight(sentence.terms[phrase.head]) }
        guard isHead else { return 1 }
        guard let preposition = preposition(of: index, in: sentence) else { return 1 }
        switch sentence.terms[preposition].lower {
        case "by", "with", "against", "of", "between", "among", "for", "to", "like", "on", "as", "from":
            return spot.rule == "name" && spot.range.count == 1 ? 0 : 1
        default: return spot.form == .role ? 1 : 0
        }
    }

    /// The preposition before a phrase, or before the phrase that it is coordinated with.
    private func preposition(of index: Int, in sentence: ReadSentence) -> Int? {
        var current = index
        while current >= 0 {
            if let found = sentence.phrases[current].preposition { return found }
            guard current > 0, sentence.attachment.coordinate(at: sentence.phrases[current - 1].range.upperBound)?.phrase == current else {
                return nil
            }
            current -= 1
        }
        return nil
    }

    private func adjectiveWeight(_ head: Term) -> Int {
        head.noun.meets([.strategy, .threat, .role, .effect]) ? 1 : 0
    }
}
