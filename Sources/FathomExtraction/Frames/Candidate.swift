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

    private let sentence32: Int32
    private var words: WordRange
    private let sharedWords: WordRange
    private let event16: Int16
    private let phrase16: Int16
    /// How the words were found.
    let shape: Shape
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

    /// A candidate of those words; kept small, because a long text has hundreds of thousands.
    init(sentence: Int, range: Range<Int>, shared: Range<Int>? = nil, shape: Shape, event: Int?, phrase: Int?) {
        sentence32 = Int32(truncatingIfNeeded: sentence)
        words = WordRange(range)
        sharedWords = WordRange(shared ?? 0..<0)
        event16 = Int16(truncatingIfNeeded: event ?? -1)
        phrase16 = Int16(truncatingIfNeeded: phrase ?? -1)
        self.shape = shape
    }

    /// The sentence, as a place among those that are read.
    var sentence: Int { Int(sentence32) }
    /// The words.
    var range: Range<Int> {
        get { words.range }
        set { words = WordRange(newValue) }
    }
    /// The verb that the words share with others of a list, said before them in the name; nil without one.
    var shared: Range<Int>? { sharedWords.range.isEmpty ? nil : sharedWords.range }
    /// The event that the candidate is, or whose object or subject it is.
    var event: Int? { event16 < 0 ? nil : Int(event16) }
    /// The noun phrase that the candidate is.
    var phrase: Int? { phrase16 < 0 ? nil : Int(phrase16) }
}

/// What a list cue says of the items of its list.
final class Announcement: Sendable {
    /// What the items are.
    let kind: ConceptKind
    /// Whose they are.
    let owners: [Int]
    /// The cue's sentence (a place) and words.
    let sentence: Int
    /// The words that announce.
    let cue: Range<Int>

    /// What the words `cue` of the sentence at the place `sentence` say.
    init(kind: ConceptKind, owners: [Int], sentence: Int, cue: Range<Int>) {
        self.kind = kind
        self.owners = owners
        self.sentence = sentence
        self.cue = cue
    }
}
