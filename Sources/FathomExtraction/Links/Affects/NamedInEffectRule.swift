import FathomModel

/// An actor that a consequence's own words name, or that owns what they speak of, is affected by it.
enum NamedInEffectRule: LinkRule {
    static let name = "named-in-effect"
    static let makes = "affects"
    static let summary = "An actor that a consequence's own words name, or that owns what they speak of, is affected by it."
    static let cue = LinkCue.actor

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { affects(facts.actors.actors(in: facts.wideRange(of: $0), of: facts.place), $0, facts) }
    }
}
