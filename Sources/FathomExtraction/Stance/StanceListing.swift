package import FathomModel
package import FathomText

/// Tells the stance of any words of a text, whether they are an entry or not; for tests and for looking at a stage.
package struct StanceListing {
    private let document: Document
    private let draft: Draft
    private let marker: StanceMarker
    /// The model of the text, which knows the names of actors.
    package let model: ArgumentModel

    /// Reads `document`.
    package init(_ document: Document) {
        self.document = document
        draft = Extractor().draft(of: document)
        let builder = ModelBuilder(document: document, draft: draft)
        marker = StanceMarker(document: document, draft: draft, ids: builder.numbers())
        model = builder.model()
    }

    /// The stance of the words between two byte offsets; nil outside the sentences that are read.
    package func stance(of span: TextSpan) -> Stance? {
        guard let sentence = document.sentence(at: span.lower), document.sentences[sentence].span.contains(span.lower) else { return nil }
        return marker.stance(of: span, in: sentence, isName: false)
    }

    /// A line for each verb of each sentence: sentence, zone, stance, and the words of the predicate.
    package var lines: [String] {
        draft.sentences.flatMap { sentence in
            sentence.events.map { event in
                let stance = marker.stance(of: sentence.span(event.predicate), in: sentence.index, isName: false)
                let words = model.words(for: stance) ?? "asserted"
                return "\(sentence.index)\t\(stance.zone.name)\t\(words)\t\(TermText.text(of: event.predicate, in: sentence.terms))"
            }
        }
    }
}
