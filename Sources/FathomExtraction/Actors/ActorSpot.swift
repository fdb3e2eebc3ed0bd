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

    /// Which sentence, as a place among those that are read.
    let sentence: Int
    /// The words.
    let range: Range<Int>
    /// How they stand for the actor.
    let form: Form
    /// The actor, as a place in the table.
    var actor: Int
    /// The rule that made it.
    let rule: String
}
