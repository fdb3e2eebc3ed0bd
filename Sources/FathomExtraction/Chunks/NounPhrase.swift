/// A noun with the words that belong to it, up to the first preposition or clause.
struct NounPhrase: Sendable {
    private let words: WordRange
    private let coreWords: WordRange
    private let ownerWords: WordRange
    private let headPlace: Int16
    private let prepositionPlace: Int16

    /// A phrase of those words.
    init(range: Range<Int>, core: Range<Int>, head: Int, owner: Range<Int>?, preposition: Int?) {
        words = WordRange(range)
        coreWords = WordRange(core)
        ownerWords = WordRange(owner ?? 0..<0)
        headPlace = Int16(truncatingIfNeeded: head)
        prepositionPlace = Int16(truncatingIfNeeded: preposition ?? -1)
    }

    /// All its words, as places in the sentence.
    var range: Range<Int> { words.range }
    /// Its words without a leading article, possessive or demonstrative.
    var core: Range<Int> { coreWords.range }
    /// Its noun.
    var head: Int { Int(headPlace) }
    /// The words of the possessor in "Iran's strategy", without the mark; nil without one.
    var owner: Range<Int>? { ownerWords.range.isEmpty ? nil : ownerWords.range }
    /// The preposition right before it; nil without one.
    var preposition: Int? { prepositionPlace < 0 ? nil : Int(prepositionPlace) }
}

extension NounPhrase {
    /// Whether the phrase is one pronoun.
    func isPronoun(in terms: [Term]) -> Bool { terms[head].kind == .pronoun }
    /// Whether its noun is a name.
    func isName(in terms: [Term]) -> Bool { terms[head].kind == .properNoun }
}
