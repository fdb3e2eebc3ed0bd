import FathomModel

/// Two actors that do the same as joint subjects, or of whom one works with the other, are allied.
enum JointDoersRule: LinkRule {
    static let name = "joint-doers"
    static let makes = "allied-with or opposes"
    static let summary = "Two actors that do the same as joint subjects, or of whom one works with the other, are allied."
    static let cue = LinkCue.words(["and", "with", "alongside", "or", "by", ","])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let companions = facts.companions
        return facts.sentence.events.indices.flatMap { index -> [DraftLink] in
            let doers = facts.subjects(of: index)
            guard let first = doers.first else { return [] }
            return pairs([first], .alliedWith, Array(doers.dropFirst()) + companions, facts)
        }
    }
}
