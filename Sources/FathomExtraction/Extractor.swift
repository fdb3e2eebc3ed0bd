public import FathomModel
public import FathomText

/// Reads what a text argues, by rules and word lists: who acts, what they face, what they do about it, and what comes of it.
///
/// The same text gives the same model. Nothing is asked of the text: odd, empty or foreign text gives a smaller model. Work is linear in the
/// text, with a bound for each sentence.
public struct Extractor: Sendable {
    private let weights: Weights

    /// An extractor with the word lists and weights of the program.
    public init() {
        weights = .shared
    }

    /// An extractor with other weights, given as the text of a weights file; for learning them.
    package init(weights text: String) {
        weights = Weights(rows: Table.rows(of: Array(text.utf8)))
    }

    /// The model of `document`.
    public func model(of document: Document) -> ArgumentModel {
        let draft = Draft(document: document, lexicon: .shared, weights: weights)
        return ModelBuilder(document: document, draft: draft).model()
    }
}
