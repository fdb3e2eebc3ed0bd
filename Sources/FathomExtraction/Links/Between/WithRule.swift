import FathomModel

/// Who cooperates, works or treats "with" somebody is allied with them.
enum WithRule: LinkRule {
    static let name = "together-with"
    static let makes = "allied-with or opposes"
    static let summary = "Who cooperates, works or treats \"with\" somebody is allied with them."
    static let cue = LinkCue.words(["with", "between"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard facts.cues.contains(.bond) else { return [] }
        return facts.terms.indices.flatMap { place -> [DraftLink] in
            guard facts.terms[place].lower == "with" || facts.terms[place].lower == "between", joins(before: place, facts) else {
                return []
            }
            let others = facts.actors(afterPreposition: place)
            guard !others.isEmpty else { return [] }
            if facts.terms[place].lower == "between" {
                return pairs(Array(others.prefix(1)), .alliedWith, Array(others.dropFirst()), facts)
            }
            return pairs(SideFinder.side(before: place, facts), .alliedWith, others, facts)
        }
    }

    private static func joins(before place: Int, _ facts: SentenceFacts) -> Bool {
        facts.terms[max(0, place - 4)..<place].contains { joiners.contains($0.lemma) }
    }

    /// Words before a "with" or "between" that names partners.
    static let joiners: WordSet = [
        "alliance", "cooperation", "co-operation", "partnership", "work", "relation", "relationship", "ally", "partner", "agreement",
        "cooperate",
        "collaborate", "tie", "coordination", "treaty", "pact", "join", "together", "connection", "friendship", "coalition", "association",
        "consult", "engagement", "collaboration", "strategic", "coordinate", "along", "concert", "side", "bond", "trade",
    ]
}

/// Finds who stands on the near side of a preposition that sets two actors side by side or against each other.
enum SideFinder {
    /// The doers of the verb around `place`, else the owner of the noun before it, else the subject of the sentences before.
    static func side(before place: Int, _ facts: SentenceFacts) -> [Int] {
        if let event = facts.sentence.events.lastIndex(where: { $0.group.range.lowerBound < place }) {
            let found = facts.doers(of: event)
            if !found.isEmpty { return found }
        }
        let phrase = facts.sentence.phrases.last { $0.range.upperBound <= place }
        let owners = phrase.map { facts.actors.actors(in: $0.range, of: facts.place) } ?? []
        if !owners.isEmpty { return owners }
        let main = facts.sentence.events.indices.lazy.map { facts.doers(of: $0) }.first { !$0.isEmpty }
        return main ?? facts.before.bearer.map { [$0] } ?? []
    }
}
