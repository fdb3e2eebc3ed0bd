package import FathomText

/// Reads sentences: tags their words, finds each word's head, and gives each its dictionary form.
package struct SentenceReader: Sendable {
    private let model: LanguageModel?
    private let lemmatizer: Lemmatizer

    /// A reader with the embedded weights; building one costs a fraction of a millisecond, so build one a document, not one a sentence.
    package init() {
        model = EmbeddedGrammar.model
        lemmatizer = Lemmatizer(verbs: model?.verbs)
    }

    /// The words of the sentence at index `sentence`, which must exist, or its first `most` words. Linear in the words.
    package func read(_ sentence: Int, of document: Document, most: Int = .max) -> SentenceReading {
        let tokens = Array(document.sentences[sentence].tokens.lazy.filter { document.tokens[$0].kind != .markup }.prefix(most))
        let texts = tokens.map { document.word(document.tokens[$0]) }
        let forms = Self.forms(texts)
        let tags = model?.tags(of: forms) ?? forms.map { $0.guessedTag }
        let arcs = model?.arcs(of: forms, tags: tags) ?? tags.map { _ in (head: nil, label: .dep) }
        let words = tokens.indices.map { index in
            let (text, tag) = (texts[index], tags[index])
            let lower = text.loweredWord
            return Word(
                token: tokens[index], span: document.tokens[tokens[index]].span, text: text, lower: lower,
                lemma: lemmatizer.lemma(of: text, lower: lower, tag: tag), tag: tag, head: arcs[index].head, label: arcs[index].label)
        }
        return SentenceReading(sentence: sentence, words: words)
    }
}

extension SentenceReader {
    /// The words as the tagger sees them. In a line all in capitals the capitals say nothing, so it is read in lower case.
    private static func forms(_ texts: [String]) -> [WordForm] {
        let forms = texts.map { WordForm($0) }
        let words = forms.filter { $0.shape.contains(.letters) }
        guard words.count > 2, words.allSatisfy({ $0.shape.contains(.allCapitals) }) else { return forms }
        return texts.map { WordForm($0.loweredWord) }
    }
}

extension WordForm {
    /// A tag from the word's shape alone, for a program without weights.
    fileprivate var guessedTag: Tag {
        if shape.contains(.digit) { return .cd }
        if shape.isDisjoint(with: [.letters, .foreign]) { return .sym }
        return shape.contains(.capital) ? .nnp : .nn
    }
}

extension String {
    /// The word in lower case with straight apostrophes. Linear.
    package var loweredWord: String {
        guard utf8.contains(where: { $0 >= 0x80 || $0 >= 0x41 && $0 <= 0x5A }) else { return self }
        guard utf8.contains(where: { $0 >= 0x80 }) else {
            return String(decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "’" || $0 == "‘" ? "'" : $0 == "\u{2011}" ? "-" : $0 }))
            .lowercased()
    }
}
