/// A verb with its auxiliaries, denial and particle.
struct VerbGroup: Sendable {
    /// How the verb stands in its clause.
    enum Form: UInt8, Sendable {
        case finite, infinitive, gerund, participle
    }

    private let words: WordRange
    private let mainPlace: Int16
    private let endPlace: Int16
    /// All its words.
    var range: Range<Int> { words.range }
    /// The verb that carries the sense.
    var main: Int { Int(mainPlace) }
    /// The place after the verb and its particle.
    var end: Int { Int(endPlace) }
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

    /// A group of those words.
    init(
        range: Range<Int>, main: Int, end: Int, form: Form, isPassive: Bool, isNegated: Bool, modal: String?, isAttained: Bool
    ) {
        words = WordRange(range)
        mainPlace = Int16(truncatingIfNeeded: main)
        endPlace = Int16(truncatingIfNeeded: end)
        self.form = form
        self.isPassive = isPassive
        self.isNegated = isNegated
        self.modal = modal
        self.isAttained = isAttained
    }
}
