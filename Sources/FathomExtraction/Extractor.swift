public import FathomModel
public import FathomText

/// Reads what a text argues, by rules and word lists: who acts, what they face, what they do about it, and what comes of it.
///
/// The same text gives the same model. Nothing is asked of the text: odd, empty or foreign text gives a smaller model. Work is linear in the
/// text, with a bound for each sentence.
public struct Extractor: Sendable {
    /// How much speaks for a concept.
    let weights: Weights
    /// How much speaks for a link.
    let linkWeights: LinkWeights

    /// An extractor with the word lists and weights of the program.
    public init() {
        weights = .shared
        linkWeights = .shared
    }

    /// An extractor with other weights, given as the texts of weights files; for learning them. What is nil is the program's own.
    package init(weights: String?, linkWeights: String? = nil) {
        self.weights = weights.map { Weights(rows: Table.rows(of: Array($0.utf8))) } ?? .shared
        self.linkWeights = linkWeights.map { LinkWeights(rows: Table.rows(of: Array($0.utf8))) } ?? .shared
    }

    /// The model of `document`.
    public func model(of document: Document) -> ArgumentModel {
        ModelBuilder(document: document, draft: draft(of: document)).model()
    }

    /// What the stages find in `document`.
    func draft(of document: Document) -> Draft {
        Draft(document: document, lexicon: .shared, weights: weights, linkWeights: linkWeights)
    }
}
