/// One thing that is true of somebody who may be an actor, as a number that the table of actor weights knows.
enum ActorFeature {
    /// What a feature speaks of.
    enum Group: UInt32, Sendable {
        case bias, sort, form, does, meets, scenery, spots, names, plain, type
        case role, preposition, subjectOf, objectOf, joined, zone
        case opening, plural, modifiers, noun, reach, lemma, capitals, words, lastNoun, origin
    }

    /// The number of a feature of `group` with a value below 65,536 for an actor of `sort`, below 256.
    static func code(_ group: Group, _ value: Int = 0, _ sort: Int = 255) -> UInt32 {
        group.rawValue << 24 | UInt32(value & 65535) << 8 | UInt32(sort & 255)
    }
}
