import FathomModel

/// A strategy or threat that is the subject of a consequence's verb produces it.
enum CauseSubjectRule: LinkRule {
    static let name = "cause-as-subject"
    static let makes = "produces"
    static let summary = "A strategy or threat that is the subject of a consequence's verb produces it."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item -> [DraftLink] in
            guard let event = item.candidate.event.flatMap({ facts.sentence.events[safe: $0] }) else { return [] }
            return produces(causes(of: event, facts), item, facts)
        }
    }

    private static func causes(of event: Event, _ facts: SentenceFacts) -> [Int] {
        let named = event.subjects.flatMap { index -> [Int] in
            let phrase = facts.sentence.phrases[index]
            return facts.causes(overlapping: phrase.range.lowerBound..<facts.sentence.attachment.end(of: index, wide: true))
        }
        guard named.isEmpty, let doing = event.subjectEvent.flatMap({ facts.sentence.events[safe: $0] }) else { return named }
        return facts.causes(overlapping: doing.predicate)
    }
}
