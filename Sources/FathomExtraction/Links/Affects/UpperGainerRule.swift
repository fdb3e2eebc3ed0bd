import FathomModel

/// A consequence without a subject of its own falls to whoever does the verb above it.
enum UpperGainerRule: LinkRule {
    static let name = "gainer-above"
    static let makes = "affects"
    static let summary = "A consequence without a subject of its own falls to whoever does the verb above it."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item -> [DraftLink] in
            guard let index = item.candidate.event, facts.subjects(of: index).isEmpty else { return [] }
            return affects(facts.doers(of: index), item, facts)
        }
    }
}
