import FathomModel

/// "As a result", "consequently", "therefore" at the head of a sentence tie its consequences to what was said before.
enum AsResultRule: LinkRule {
    static let name = "as-a-result"
    static let makes = "produces"
    static let summary =
        "\"As a result\", \"consequently\", \"therefore\" at the head of a sentence tie its consequences to what was said before."
    static let cue = LinkCue.words([
        "result", "consequence", "way", "turn", "reason", "this", "so", "therefore", "thus", "consequently", "accordingly", "hence",
    ])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard opens(facts) else { return [] }
        return facts.items(.consequence).flatMap { produces(facts.before.acts + facts.before.threats, $0, facts) }
    }

    /// Whether the sentence opens with a word that says that it follows from the one before.
    static func opens(_ facts: SentenceFacts) -> Bool {
        if let first = facts.terms.first?.lower, firsts.contains(first) {
            let opening = facts.terms.prefix(4).map(\.lower).joined(separator: " ")
            if openings.contains(where: { opening.hasPrefix($0) }) { return true }
        }
        return facts.terms.prefix(8).contains { later.contains($0.lower) }
    }

    /// The words that the openings begin with.
    private static let firsts: WordSet = ["as", "in", "for", "because", "to", "so"]

    private static let later: WordSet = ["therefore", "thus", "consequently", "accordingly", "hence"]
    private static let openings = [
        "as a result", "as a consequence", "in this way", "in turn", "for this reason", "because of this", "to this end", "so ",
    ]
}
