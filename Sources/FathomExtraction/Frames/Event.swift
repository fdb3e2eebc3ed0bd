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

    private var governor16: Int16 = -1
    private var subjectEvent16: Int16 = -1
    private var cue16: Int16 = -1
    private var predicateWords: WordRange
    /// The verb.
    let group: VerbGroup
    /// How the clause hangs.
    var marker: Marker
    /// Whether it stands beside the governor rather than below it.
    var isCoordinate = false
    /// Whether it shares the object of the next event ("train and equip").
    var sharesNext = false
    /// The noun phrases that do it (a coordination gives several), as places among the sentence's phrases.
    var subjects: [Int] = []
    /// Its direct objects: each the words of one coordinated phrase with what hangs on it.
    var objects: [Range<Int>]

    /// An event of that verb.
    init(group: VerbGroup, marker: Marker, objects: [Range<Int>], predicate: Range<Int>) {
        self.group = group
        self.marker = marker
        self.objects = objects
        predicateWords = WordRange(predicate)
    }

    /// The event that it hangs on or is coordinated with, as a place among the sentence's events.
    var governor: Int? {
        get { Self.place(governor16) }
        set { governor16 = Self.stored(newValue) }
    }
    /// The event whose doing is the subject ("building dams raised ..."), as a place among the sentence's events.
    var subjectEvent: Int? {
        get { Self.place(subjectEvent16) }
        set { subjectEvent16 = Self.stored(newValue) }
    }
    /// The word that hangs it on its governor (by, to, which, because), if any.
    var cue: Int? {
        get { Self.place(cue16) }
        set { cue16 = Self.stored(newValue) }
    }
    /// The whole predicate, from the verb to the end of what belongs to it.
    var predicate: Range<Int> {
        get { predicateWords.range }
        set { predicateWords = WordRange(newValue) }
    }

    private static func place(_ stored: Int16) -> Int? { stored < 0 ? nil : Int(stored) }
    private static func stored(_ place: Int?) -> Int16 { Int16(truncatingIfNeeded: place ?? -1) }
}
