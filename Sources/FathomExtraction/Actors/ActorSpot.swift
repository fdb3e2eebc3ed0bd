/// A place where words of a sentence name or stand for an actor.
struct ActorSpot: Sendable {
    /// How the words stand for the actor.
    enum Form: UInt8, Sendable {
        /// A name or a short form of it.
        case name
        /// A capital or building that acts for a government.
        case metonym
        /// An adjective or possessive that says whose something is.
        case adjective
        /// A common noun with what belongs to it: "local partners".
        case role
        /// "The government", "this group": a description of an actor named elsewhere.
        case description
        /// A pronoun; it gives no mention, only a bearer for what is said.
        case pronoun
    }

    private let sentence32: Int32
    private let words: WordRange
    private var actor32: Int32
    /// How they stand for the actor.
    let form: Form
    /// The rule that made it.
    let rule: String

    /// A place of those words.
    init(sentence: Int, range: Range<Int>, form: Form, actor: Int, rule: String) {
        sentence32 = Int32(truncatingIfNeeded: sentence)
        words = WordRange(range)
        self.form = form
        actor32 = Int32(truncatingIfNeeded: actor)
        self.rule = rule
    }

    /// Which sentence, as a place among those that are read.
    var sentence: Int { Int(sentence32) }
    /// The words.
    var range: Range<Int> { words.range }
    /// The actor, as a place in the table.
    var actor: Int {
        get { Int(actor32) }
        set { actor32 = Int32(truncatingIfNeeded: newValue) }
    }
}
