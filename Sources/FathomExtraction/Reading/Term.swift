import FathomText

/// One word of a sentence with all that the rules ask of it.
struct Term: Sendable {
    /// The word as written, line breaks repaired.
    let text: String
    /// The word in lower case.
    let lower: String
    /// Its dictionary form in lower case.
    let lemma: String
    /// Where it stands.
    let span: TextSpan
    /// What it is.
    let kind: WordKind
    /// The tag behind the kind.
    let tag: Tag
    /// What it does as a verb; empty unless it is one.
    let verb: VerbClasses
    /// What it can head as a noun; empty unless it is one.
    let noun: NounClasses
    /// Its governor in the sentence's tree, as a place in the sentence; -1 at the root or without a tree.
    let head: Int
    /// Its relation to the governor.
    let label: Label

    /// Whether the word begins with a capital letter. The tables of Unicode are asked about letters past ASCII only: they are slow.
    var isCapital: Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first.isASCII ? first >= "A" && first <= "Z" : first.properties.isUppercase
    }
}
