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
                guard !isFamily(spots[index], relation, facts) else { return [] }
                return pairs([spots[index].actor], relation, near.filter { !isFamily($0, relation, facts) }.map(\.actor), facts)
            }
        }
    }

    /// Whether somebody is called the ally or enemy of whoever owns the word: that is read where the owner stands, and not guessed.
    private static func isFamily(_ spot: ActorSpot, _ relation: Relation, _ facts: SentenceFacts) -> Bool {
        relation.isSymmetric && FamilyRule.relation(of: facts.terms[spot.range.upperBound - 1].lemma) != nil
    }

    private static func relations(_ facts: SentenceFacts) -> [Relation] {
        var found: [Relation] = []
        if facts.terms.contains(where: { $0.verb.contains(.ally) || allied.contains($0.lemma) }) { found.append(.alliedWith) }
        if facts.terms.contains(where: { $0.verb.meets([.oppose, .harm, .counter]) || opposed.contains($0.lemma) }) {
            found += [.opposes, .threatens]
        }
        return found
    }

    private static let allied: WordSet = [
        "ally", "alliance", "partner", "partnership", "cooperation", "coalition", "together", "support", "aid", "relation", "tie", "treaty",
        "pact",
        "agreement", "friend", "joint", "coordination", "member", "bloc", "assistance", "collaboration",
    ]
    private static let opposed: WordSet = [
        "war", "conflict", "attack", "strike", "sanction", "enemy", "rival", "adversary", "against", "threat", "aggression", "invasion",
        "hegemony",
        "rivalry", "confrontation", "deterrence", "fight", "blockade", "embargo", "hostility", "tension",
    ]
}
