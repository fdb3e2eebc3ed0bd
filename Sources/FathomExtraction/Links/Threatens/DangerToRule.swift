import FathomModel

/// Whoever stands after "to", "against", "on" or "for" behind a threat is endangered by it ("threats to Iran and its allies").
enum DangerToRule: LinkRule {
    static let name = "danger-to"
    static let makes = "threatens"
    static let summary =
        "Whoever stands after \"to\", \"against\", \"on\" or \"for\" behind a threat is endangered by it (\"threats to Iran and its allies\")."
    static let cue = LinkCue.words(["to", "against", "on", "for", "upon"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.threat).flatMap { threatens(victims(of: $0, facts), $0, facts) }
    }

    /// The actors after the first such preposition in or right behind the threat's words.
    static func victims(of item: SentenceFacts.Item, _ facts: SentenceFacts) -> [Int] {
        let range = item.candidate.range
        for place in range.lowerBound..<min(facts.terms.count, range.upperBound + 4) where place > 0 {
            guard ["to", "against", "on", "for", "upon"].contains(facts.terms[place].lower) else { continue }
            let found = facts.actors(afterPreposition: place)
            if !found.isEmpty { return found }
        }
        return []
    }
}
