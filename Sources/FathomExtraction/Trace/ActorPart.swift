/// What an actor does where it is named, which is what makes an actor of a name.
enum ActorPart: Sendable {
    /// Nothing: it is only named.
    case none
    /// It is the subject of the verb at that place.
    case doer(Int)
    /// It owns, or its adjective qualifies, the noun at that place.
    case owner(Int)
    /// The verb at that place acts on it.
    case target(Int)
    /// The preposition at that place ties it to what is done.
    case companion(Int)

    /// The word of the sentence that shows it; nil for an actor that is only named.
    var cue: Int? {
        switch self {
        case .none: nil
        case .doer(let place), .owner(let place), .target(let place), .companion(let place): place
        }
    }

    /// The number in the table of reasons.
    var number: Int {
        switch self {
        case .none: 0
        case .doer: 1
        case .owner: 2
        case .target: 3
        case .companion: 4
        }
    }

    /// The part of the actor whose words are `range`. Linear in the sentence.
    init(of range: Range<Int>, in sentence: ReadSentence) {
        self = .none
        guard let index = sentence.phrase(at: range.upperBound - 1) else { return }
        let phrase = sentence.phrases[index]
        if let event = sentence.events.first(where: { $0.subjects.contains(index) }), range.contains(phrase.head) {
            self = .doer(event.group.main)
        } else if !range.contains(phrase.head) {
            self = .owner(phrase.head)
        } else if let event = sentence.events.last(where: { $0.objects.contains { $0.overlaps(range) } && $0.group.end <= range.lowerBound }
        ) {
            self = .target(event.group.main)
        } else if let preposition = phrase.preposition {
            self = .companion(preposition)
        }
    }
}
