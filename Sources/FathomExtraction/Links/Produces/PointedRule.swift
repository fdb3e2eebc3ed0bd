import FathomModel

/// "This", "it" or "these efforts" as the subject of a consequence's verb is what was done in the sentence before.
enum PointedRule: LinkRule {
    static let name = "this-led-to"
    static let makes = "produces"
    static let summary =
        "\"This\", \"it\" or \"these efforts\" as the subject of a consequence's verb is what was done in the sentence before."
    static let cue = LinkCue.words(["this", "that", "these", "those", "it", "which", "the", "such"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item -> [DraftLink] in
            guard let event = item.candidate.event.flatMap({ facts.sentence.events[safe: $0] }), pointsBack(event, facts) else { return [] }
            return produces(facts.before.acts + facts.before.threats, item, facts)
        }
    }

    /// Whether the subject is a demonstrative, "it", or a plain noun for a doing.
    static func pointsBack(_ event: Event, _ facts: SentenceFacts) -> Bool {
        guard let phrase = event.subjects.first.map({ facts.sentence.phrases[$0] }) else { return false }
        guard facts.actors.actor(of: phrase, in: facts.place) == nil || phrase.range.count == 1 else { return false }
        let first = facts.terms[phrase.range.lowerBound].lower
        if Words.demonstratives.contains(first) || first == "it" || first == "which" { return true }
        return first == "the" && phrase.range.count <= 3 && facts.terms[phrase.head].noun.meets([.generic, .strategy])
    }
}
