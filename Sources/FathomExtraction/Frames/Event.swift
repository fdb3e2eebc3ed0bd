/// A verb with what belongs to it: who does it, to what, and how the clause hangs on another.
struct Event: Sendable {
    /// How a clause hangs on another.
    enum Marker: UInt8, Sendable, CaseIterable {
        /// A clause of its own.
        case main
        /// What is sought, asked for, enabled or said: "sought to V", "called for V-ing".
        case complement
        /// "by V-ing", "through V-ing".
        case means
        /// "to V", "in order to V".
        case purpose
        /// ", V-ing ...".
        case participial
        /// "which V", "that V", "who V".
        case relative
        /// "because", "when", "although" and the like.
        case adverbial
        /// "efforts to V", "the ability to V".
        case nominal
        /// A gerund after another preposition, or as a subject.
        case prepositional
        /// "so that", ", so".
        case outcome
    }

    /// The verb.
    let group: VerbGroup
    /// How the clause hangs.
    var marker: Marker
    /// The event that it hangs on or is coordinated with, as a place among the sentence's events.
    var governor: Int?
    /// Whether it stands beside the governor rather than below it.
    var isCoordinate = false
    /// The noun phrases that do it (a coordination gives several), as places among the sentence's phrases.
    var subjects: [Int] = []
    /// The event whose doing is the subject ("building dams raised ..."), as a place among the sentence's events.
    var subjectEvent: Int?
    /// Its direct objects: each the words of one coordinated phrase with what hangs on it.
    var objects: [Range<Int>] = []
    /// The whole predicate, from the verb to the end of what belongs to it.
    var predicate: Range<Int>
    /// The word that hangs it on its governor (by, to, which, because), if any.
    var cue: Int?
    /// Whether it shares the object of the next event ("train and equip").
    var sharesNext = false
}
