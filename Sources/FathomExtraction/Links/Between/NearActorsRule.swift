import FathomModel

/// Two actors in one sentence that speaks of joining or of fighting may be allied or opposed.
enum NearActorsRule: LinkRule {
    static let name = "actors-in-sentence"
    static let makes = "allied-with or opposes"
    static let summary = "Two actors in one sentence that speaks of joining or of fighting may be allied or opposed."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let spots = facts.actors.spots(in: facts.place)
        guard spots.count > 1 else { return [] }
        let relations = relations(facts)
        return spots.indices.flatMap { index -> [DraftLink] in
            let near = spots[(index + 1)...].prefix(4)
            return relations.flatMap { relation -> [DraftLink] in
                guard agrees(spots[index], relation, facts) else { return [] }
                return pairs([spots[index].actor], relation, near.filter { agrees($0, relation, facts) }.map(\.actor), facts)
            }
        }
    }

    /// Whether what somebody is called allows the guess: those who are called allies are nobody's guessed enemies, nor enemies allies.
    private static func agrees(_ spot: ActorSpot, _ relation: Relation, _ facts: SentenceFacts) -> Bool {
        guard relation.isSymmetric, let family = FamilyRule.relation(of: facts.terms[spot.range.upperBound - 1].lemma) else { return true }
        return family == relation
    }

    private static func relations(_ facts: SentenceFacts) -> [Relation] {
        var found: [Relation] = []
        if facts.cues.contains(.alliance) { found.append(.alliedWith) }
        if facts.cues.contains(.hostility) { found += [.opposes, .threatens] }
        return found
    }

    /// Nouns of joining.
    static let allied: WordSet = [
        "ally", "alliance", "partner", "partnership", "cooperation", "coalition", "together", "support", "aid", "relation", "tie", "treaty",
        "pact",
        "agreement", "friend", "joint", "coordination", "member", "bloc", "assistance", "collaboration",
    ]
    /// Nouns and prepositions of fighting.
    static let opposed: WordSet = [
        "war", "conflict", "attack", "strike", "sanction", "enemy", "rival", "adversary", "against", "threat", "aggression", "invasion",
        "hegemony",
        "rivalry", "confrontation", "deterrence", "fight", "blockade", "embargo", "hostility", "tension",
    ]
}
