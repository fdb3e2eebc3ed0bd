import FathomModel

/// Whoever gives aid, support or arms to an actor is allied with it.
enum HelpedRule: LinkRule {
    static let name = "aid-to"
    static let makes = "allied-with or opposes"
    static let summary = "Whoever gives aid, support or arms to an actor is allied with it."
    static let cue = LinkCue.words(["to", "for"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard facts.cues.contains(.help) else { return [] }
        return facts.terms.indices.flatMap { place -> [DraftLink] in
            let lower = facts.terms[place].lower
            guard lower == "to" || lower == "for", helps(before: place, facts) else { return [] }
            let others = facts.actors(afterPreposition: place)
            return others.isEmpty ? [] : pairs(SideFinder.side(before: place, facts), .alliedWith, others, facts)
        }
    }

    private static func helps(before place: Int, _ facts: SentenceFacts) -> Bool {
        facts.terms[max(0, place - 2)..<place].contains { helps.contains($0.lemma) }
    }

    /// Words before a "to" or "for" that names who is helped.
    static let helps: WordSet = [
        "aid", "support", "assistance", "help", "loan", "grant", "commitment", "obligation", "guarantee", "supply", "weapon", "backing",
        "friend",
    ]
}
