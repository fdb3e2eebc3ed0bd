import FathomModel

/// Whoever faces, fears or suffers a threat is endangered by it.
enum FacedRule: LinkRule {
    static let name = "faced-by"
    static let makes = "threatens"
    static let summary = "Whoever faces, fears or suffers a threat is endangered by it."
    static let cue = LinkCue.verbOf(.face)
    static let isPlain = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.threat).flatMap { item -> [DraftLink] in
            let range = facts.wideRange(of: item)
            guard
                let index = facts.sentence.events.firstIndex(where: { event in
                    facts.terms[event.group.main].verb.contains(.face)
                        && (event.objects.contains { $0.overlaps(range) } || event.predicate.overlaps(range))
                })
            else { return [] }
            return threatens(facts.doers(of: index), item, facts)
        }
    }
}
