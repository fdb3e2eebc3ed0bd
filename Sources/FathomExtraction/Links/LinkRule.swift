import FathomModel

/// A rule that reads links off the facts of one sentence.
protocol LinkRule: Sendable {
    /// Its name in traces.
    static var name: String { get }
    /// The links that it sees.
    static func links(in facts: SentenceFacts) -> [DraftLink]
}

extension LinkRule {
    /// A link that this rule made in the sentence of `facts`.
    static func link(
        _ from: DraftLink.End, _ relation: Relation, _ to: DraftLink.End, _ facts: SentenceFacts, confidence: Double = 0.7
    ) -> DraftLink {
        DraftLink(from: from, relation: relation, to: to, sentence: facts.place, rule: name, confidence: confidence)
    }
}
