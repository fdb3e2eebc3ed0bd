import FathomModel

extension SentenceFacts {
    /// What one sentence leaves for the sentences after it.
    struct Said {
        /// Its strategies, as entries.
        let acts: [Int]
        /// Its threats, as entries.
        let threats: [Int]
        /// Its strategies and threats with the stem of the noun or verb that each turns on.
        let stems: [(kind: ConceptKind, stem: String, entry: Int)]
        /// Who does something first; nil if nobody does.
        let bearer: Int?

        /// What the sentence of `facts` leaves.
        init(in facts: SentenceFacts) {
            acts = facts.items(.strategy).map(\.entry).uniqued()
            threats = facts.items(.threat).map(\.entry).uniqued()
            stems = facts.items.compactMap { item in
                guard item.candidate.kind != .consequence, let stem = facts.stem(of: item) else { return nil }
                return (item.candidate.kind, stem, item.entry)
            }
            bearer = facts.sentence.events.indices.lazy.compactMap { facts.doers(of: $0).first }.first
        }
    }
}

extension SentenceFacts.Before {
    /// Takes in what a sentence leaves. In place: a copy of all stems for each sentence would make time and memory grow with the square of
    /// the text.
    mutating func take(_ said: SentenceFacts.Said) {
        actsAreNear = !said.acts.isEmpty
        threatsAreNear = !said.threats.isEmpty
        if actsAreNear { acts = said.acts }
        if threatsAreNear { threats = said.threats }
        for (kind, stem, entry) in said.stems { byStem[kind, default: [:]][stem] = entry }
        bearer = said.bearer ?? bearer
    }
}
