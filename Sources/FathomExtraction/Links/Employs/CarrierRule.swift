import FathomModel

/// A strategy that is the object of a verb is employed by the verb's subject.
enum CarrierRule: LinkRule {
    static let name = "doer-of-verb"
    static let makes = "employs"
    static let summary = "A strategy that is the object of a verb is employed by the verb's subject."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item -> [DraftLink] in
            guard item.candidate.shape == .phrase else { return [] }
            let direct = facts.sentence.events.firstIndex { $0.objects.contains { $0.overlaps(item.candidate.range) } }
            guard let index = direct ?? item.candidate.event else { return [] }
            return employs(facts.doers(of: index), item, facts)
        }
    }
}
