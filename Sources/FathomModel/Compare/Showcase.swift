import FathomText

extension ArgumentModel {
    /// The mention that shows best what a concept is: the first that has the concept's own stance, else the first.
    public func showcase(of concept: Concept) -> Mention? {
        concept.mentions.first { $0.stance == concept.stance } ?? concept.mentions.first
    }

    /// The sentence of the mention that shows best what a concept is, as it reads; empty for a concept without mentions.
    public func quotation(of concept: Concept) -> String {
        guard let mention = showcase(of: concept) else { return "" }
        let isKnown = document.sentences.indices.contains(mention.sentence)
        return document.reading(of: isKnown ? document.sentences[mention.sentence].span : mention.span)
    }
}
