public import FathomModel
public import FathomText

/// Reads what a text argues, by rules and word lists: who acts, what they face, what they do about it, and what comes of it.
///
/// The same text gives the same model. Nothing is asked of the text: odd, empty or foreign text gives a smaller model. Work is linear in the
/// text, with a bound for each sentence.
public struct Extractor: Sendable {
    /// How much speaks for an actor, a concept, a link.
    let weights: LearnedWeights
    private let codebook: CodebookIndex

    /// An extractor with the word lists and weights of the program, and with a reader's codebook. Linear in the codebook.
    public init(codebook: Codebook? = nil) {
        weights = .shared
        self.codebook = codebook.map { CodebookIndex($0) } ?? .none
    }

    /// An extractor with other weights, for learning them: the texts of tables by the names of their files. What is missing is the
    /// program's own.
    package init(tables: [String: String]) {
        weights = LearnedWeights(texts: tables)
        codebook = .none
    }

    /// The model of `document`.
    public func model(of document: Document) -> ArgumentModel {
        ModelBuilder(document: document, draft: draft(of: document)).model()
    }

    /// What the stages after the reading find in `sentences`.
    func draft(of sentences: [ReadSentence], _ watch: Watch) -> Draft {
        Draft(sentences: sentences, lexicon: .shared, weights: weights, codebook: codebook, watch: watch)
    }

    /// What the stages find in `document`.
    func draft(of document: Document) -> Draft {
        Draft(document: document, lexicon: .shared, weights: weights, codebook: codebook)
    }
}
