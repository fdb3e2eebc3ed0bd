/// A verb with its auxiliaries, denial and particle.
struct VerbGroup: Sendable {
    /// How the verb stands in its clause.
    enum Form: UInt8, Sendable {
        case finite, infinitive, gerund, participle
    }

    /// All its words.
    let range: Range<Int>
    /// The verb that carries the sense.
    let main: Int
    /// The place after the verb and its particle.
    let end: Int
    /// How it stands.
    let form: Form
    /// Whether its subject is acted on.
    let isPassive: Bool
    /// Whether it is denied.
    let isNegated: Bool
    /// The modal in lower case; nil without one.
    let modal: String?
    /// Whether it says that somebody was able to.
    let isAttained: Bool
}
