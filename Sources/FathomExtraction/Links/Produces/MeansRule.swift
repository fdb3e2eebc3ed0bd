import FathomModel

/// What stands after "by", "through" or "via" beside a consequence produces it ("by adopting X, it contained Y").
enum MeansRule: LinkRule {
    static let name = "by-means"
    static let makes = "produces"
    static let summary =
        "What stands after \"by\", \"through\" or \"via\" beside a consequence produces it (\"by adopting X, it contained Y\")."
    static let cue = LinkCue.words(["by", "through", "via"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let doings = facts.sentence.events.filter { $0.marker == .means }.flatMap { facts.causes(overlapping: $0.predicate) }
        let means = (doings + facts.items(.strategy).filter { isMeans($0, facts) }.map(\.entry)).uniqued()
        guard !means.isEmpty else { return [] }
        return facts.items(.consequence).flatMap { produces(means, $0, facts) }
    }

    private static func isMeans(_ item: SentenceFacts.Item, _ facts: SentenceFacts) -> Bool {
        guard let preposition = item.candidate.phrase.flatMap({ facts.sentence.phrases[$0].preposition }) else { return false }
        return ["by", "through", "via"].contains(facts.terms[preposition].lower)
    }
}
