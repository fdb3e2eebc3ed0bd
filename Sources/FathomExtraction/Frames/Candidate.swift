import FathomModel

/// Words that may name a threat, a strategy or a consequence.
struct Candidate: Sendable {
    /// How the words were found.
    enum Shape: UInt8, Sendable {
        /// A verb with its object.
        case predicate
        /// A noun phrase.
        case phrase
        /// A subject with its verb.
        case clause
        /// One object of a verb that has several.
        case item
    }

    /// The sentence, as a place among those that are read.
    let sentence: Int
    /// The words.
    var range: Range<Int>
    /// The verb that the words share with others of a list, said before them in the name; nil without one.
    var shared: Range<Int>?
    /// How they were found.
    let shape: Shape
    /// The event that the candidate is, or whose object or subject it is.
    let event: Int?
    /// The noun phrase that the candidate is.
    let phrase: Int?
    /// What is true of it.
    var features: [Feature] = []
    /// The kind that fits best.
    var kind: ConceptKind = .strategy
    /// How well it fits; below 0 it is left out.
    var score = 0.0
    /// Kind and owner that a list cue gives, if the candidate stands in an announced list.
    var announced: Announcement?
    /// The concept of the codebook whose cue the words are, as a place in the codebook; nil for what the machine found.
    var cued: Int?
}

/// What a list cue says of the items of its list.
struct Announcement: Sendable {
    /// What the items are.
    let kind: ConceptKind
    /// Whose they are.
    let owners: [Int]
    /// The cue's sentence (a place) and words.
    let sentence: Int
    /// The words that announce.
    let cue: Range<Int>
}
