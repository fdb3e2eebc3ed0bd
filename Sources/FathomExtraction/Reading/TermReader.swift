import FathomText

/// Turns the words of a sentence into terms: possessive marks apart, word classes looked up.
struct TermReader: Sendable {
    /// The most words of a sentence that are read; the rest of a longer one is left out, so that the work per sentence is bounded.
    static let limit = 600

    private let reader = SentenceReader()
    private let lexicon: Lexicon

    /// A reader that knows the words of `lexicon`.
    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The terms of the sentence at index `sentence`. Linear in the sentence.
    func terms(of sentence: Int, in document: Document) -> [Term] {
        let words = reader.read(sentence, of: document, most: Self.limit).words
        let tags = Retagger.tags(of: words)
        return words.indices.map { term(of: words[$0], tag: tags[$0]) }
    }

    private func term(of word: Word, tag: Tag) -> Term {
        let kind = WordKind(tag: tag, lower: word.lower)
        let lemma = tag == word.tag ? word.lemma.inLowerCase : Self.verb(ofGerund: word.lower, lexicon)
        return Term(
            text: word.text.replacingCurlyApostrophe, lower: word.lower, lemma: lemma, span: word.span, kind: kind, tag: tag,
            verb: kind.isVerb ? lexicon.verbs[lemma] ?? [] : [], noun: nounClasses(of: word.lower, lemma: lemma, kind: kind),
            head: word.head ?? -1, label: word.label)
    }

    /// The verb of a gerund that was taken for a noun: the known one among the likely forms.
    private static func verb(ofGerund lower: String, _ lexicon: Lexicon) -> String {
        let stem = String(lower.dropLast(3))
        return [stem, stem + "e", String(stem.dropLast())].first { lexicon.verbs[$0] != nil } ?? stem
    }

    /// Hyphenated nouns that are not listed have the classes of their last part ("counter-terrorism").
    private func nounClasses(of lower: String, lemma: String, kind: WordKind) -> NounClasses {
        guard kind.isNoun || kind == .gerund || kind == .adjective else { return [] }
        if let found = lexicon.nouns[lemma] ?? lexicon.nouns[lower] { return found }
        guard lemma.utf8.contains(45), let last = lemma.utf8.split(separator: 45).last else { return [] }
        return lexicon.nouns[String(last) ?? ""] ?? []
    }
}

extension String {
    /// The string in lower case; that of most words is the string itself.
    fileprivate var inLowerCase: String {
        utf8.contains { $0 >= 0x80 || $0 >= 0x41 && $0 <= 0x5A } ? lowercased() : self
    }

    /// The string with typographic apostrophes made straight.
    var replacingCurlyApostrophe: String {
        guard utf8.contains(0xE2) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{2019}" || $0 == "\u{2018}" ? "'" : $0 }))
    }
}
