import FathomModel

/// An actor is allied with those who are called its allies, partners or friends, and opposed to its enemies and rivals.
enum FamilyRule: LinkRule {
    static let name = "its-allies"
    static let makes = "allied-with or opposes"
    static let summary =
        "An actor is allied with those who are called its allies, partners or friends, and opposed to its enemies and rivals."
    static let cue = LinkCue.actor

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let spots = facts.actors.spots(in: facts.place)
        return spots.indices.flatMap { index -> [DraftLink] in
            let spot = spots[index]
            guard let relation = relation(of: facts.terms[spot.range.upperBound - 1].lemma) else { return [] }
            let owners = spots[..<index].filter { $0.actor != spot.actor && $0.range.lowerBound <= spot.range.lowerBound }
            guard let owner = owners.last, spot.range.lowerBound - owner.range.upperBound <= 3 else { return [] }
            return pairs([owner.actor], relation, [spot.actor], facts)
        }
    }

    /// How somebody called by that word stands to whoever the word belongs to.
    static func relation(of lemma: String) -> Relation? {
        switch lemma {
        case "ally", "partner", "friend", "supporter", "follower", "backer", "protege": .alliedWith
        case "enemy", "rival", "adversary", "opponent", "foe", "competitor": .opposes
        default: nil
        }
    }
}
