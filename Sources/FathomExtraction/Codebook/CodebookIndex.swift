import FathomModel
import FathomText

/// A codebook made ready for reading texts: phrases cut into words, and found by their first one.
struct CodebookIndex: Sendable {
    /// One way to write an actor.
    struct Spelling: Sendable {
        /// The actor, as a place in the codebook.
        let actor: Int
        /// The words as the codebook has them.
        let words: [String]
    }

    /// The codebook; nil for none.
    let codebook: Codebook?
    /// The actors by the words of their names, in lower case.
    let actors: PhraseTree<Spelling>
    /// The concepts, as places in the codebook, by the words of their cues in plain form.
    let cues: PhraseTree<Int>
    /// What no entry may be called.
    let stops: StopList
    /// The rules that are switched off.
    let off: Set<String>

    /// An index of no codebook.
    static let none = CodebookIndex(nil)

    /// An index of `codebook`. Linear in its phrases.
    init(_ codebook: Codebook?) {
        self.codebook = codebook
        actors = Self.actors(of: codebook)
        cues = Self.cues(of: codebook)
        stops = StopList(codebook?.stops ?? [])
        off = Set(codebook?.rulesOff ?? [])
    }

    private static func actors(of codebook: Codebook?) -> PhraseTree<Spelling> {
        var tree = PhraseTree<Spelling>()
        for (place, actor) in (codebook?.actors ?? []).enumerated() {
            for name in [actor.name] + actor.aliases {
                let words = PhraseWords.words(of: name).map(\.replacingCurlyApostrophe)
                tree.add(words.map(\.loweredWord), Spelling(actor: place, words: words))
            }
        }
        return tree
    }

    private static func cues(of codebook: Codebook?) -> PhraseTree<Int> {
        var tree = PhraseTree<Int>()
        guard let codebook, !codebook.concepts.isEmpty else { return tree }
        var plain = PlainWords()
        for (place, concept) in codebook.concepts.enumerated() {
            for cue in concept.cues { tree.add(CueWords.words(of: cue).map { plain.plain($0.loweredWord) }, place) }
        }
        return tree
    }
}

extension CodebookIndex.Spelling {
    /// Whether words of a text, the same but for capitals, are meant: small letters match any; a capital asks for a capital; a word all in
    /// capitals ("US", "WHO") is met only as it is written.
    func isMet(by terms: ArraySlice<Term>) -> Bool {
        zip(words, terms).allSatisfy { word, term in
            guard let first = word.unicodeScalars.first, first.properties.isUppercase, word != term.text else { return true }
            let isShort = word.unicodeScalars.count > 1 && !word.unicodeScalars.contains { $0.properties.isLowercase }
            return !isShort && term.isCapital
        }
    }
}
