public import FathomModel
public import FathomText

/// Reads what a text argues, by rules and word lists: who acts, what they face, what they do about it, and what comes of it.
///
/// The same text gives the same model. Nothing is asked of the text: odd, empty or foreign text gives a smaller model. Work is linear in the
/// text, with a bound for each sentence.
public struct Extractor: Sendable {
    /// An extractor with the word lists of the program.
    public init() {}

    /// The model of `document`.
    public func model(of document: Document) -> ArgumentModel {
        let draft = Draft(document: document, lexicon: .shared)
        return ModelBuilder(document: document, draft: draft).model()
    }
}
