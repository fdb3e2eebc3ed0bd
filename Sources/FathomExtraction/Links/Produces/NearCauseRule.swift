import FathomModel

/// A strategy or threat near a consequence in its sentence may produce it.
enum NearCauseRule: LinkRule {
    static let name = "cause-near-effect"
    static let makes = "produces"
    static let summary = "A strategy or threat near a consequence in its sentence may produce it."
    static let isGuess = true

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item -> [DraftLink] in
            let range = item.candidate.range
            let near = facts.nearest(.strategy, to: range, count: 4) + facts.nearest(.threat, to: range, count: 2)
            return produces(near.map(\.entry), item, facts)
        }
    }
}
