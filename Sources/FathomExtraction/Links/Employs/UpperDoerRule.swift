import FathomModel

/// A strategy's verb without a subject of its own is done by whoever does the verb above it.
enum UpperDoerRule: LinkRule {
    static let name = "doer-above"
    static let makes = "employs"
    static let summary = "A strategy's verb without a subject of its own is done by whoever does the verb above it."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item -> [DraftLink] in
            guard item.candidate.shape != .phrase, let index = item.candidate.event, facts.subjects(of: index).isEmpty else { return [] }
            return employs(facts.doers(of: index), item, facts)
        }
    }
}
