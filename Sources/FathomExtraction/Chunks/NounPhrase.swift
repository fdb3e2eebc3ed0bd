/// A noun with the words that belong to it, up to the first preposition or clause.
struct NounPhrase: Sendable {
    /// All its words, as places in the sentence.
    let range: Range<Int>
    /// Its words without a leading article, possessive or demonstrative.
    let core: Range<Int>
    /// Its noun.
    let head: Int
    /// The words of the possessor in "Iran's strategy", without the mark; nil without one.
    let owner: Range<Int>?
    /// The preposition right before it; nil without one.
    let preposition: Int?
}

extension NounPhrase {
    /// Whether the phrase is one pronoun.
    func isPronoun(in terms: [Term]) -> Bool { terms[head].kind == .pronoun }
    /// Whether its noun is a name.
    func isName(in terms: [Term]) -> Bool { terms[head].kind == .properNoun }
}
