import FathomModel

/// The items of a list of consequences come of the strategy that its announcement names.
enum AnnouncedEffectRule: LinkRule {
    static let name = "listed-effect"
    static let makes = "produces"
    static let summary = "The items of a list of consequences come of the strategy that its announcement names."
    static let cue = LinkCue.list

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item -> [DraftLink] in
            guard let announced = item.candidate.announced else { return [] }
            guard announced.sentence == facts.place else { return produces(Array(facts.before.acts.suffix(2)), item, facts) }
            let named = facts.causes(overlapping: announced.cue.lowerBound..<min(facts.terms.count, announced.cue.upperBound + 6))
            return produces(named.isEmpty ? Array(facts.before.acts.suffix(2)) : named, item, facts)
        }
    }
}
