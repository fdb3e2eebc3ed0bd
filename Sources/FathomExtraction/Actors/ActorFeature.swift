/// One thing that is true of somebody who may be an actor, as a number that the table of actor weights knows.
enum ActorFeature {
    /// What a feature speaks of.
    enum Group: UInt32, Sendable, CaseIterable {
        case bias, sort, form, does, meets, scenery, spots, names, plain, type
        case role, preposition, subjectOf, objectOf, joined, zone
        case opening, plural, modifiers, noun, reach, lemma, capitals, words, lastNoun, origin
        case rank, often, kin, first, around, governor, doesWord, meetsWord, besideWord, modifierWord, lastWord, aroundWord
    }

    /// The number of a feature of `group` with a value below 65,536 for an actor of `sort`, below 256.
    static func code(_ group: Group, _ value: Int = 0, _ sort: Int = 255) -> UInt32 {
        group.rawValue << 24 | UInt32(value & 65535) << 8 | UInt32(sort & 255)
    }

    /// What the feature of that number says in plain words; nil if the table has none. `word` is the word behind a number of one.
    static func entry(_ code: UInt32, word: String?) -> ReasonTable.Entry? {
        guard let group = Group(rawValue: code >> 24) else { return nil }
        let name = word == LexicalReader.start ? "sentenceEdge" : "\(group)"
        return ReasonTable.shared.entry(.actor, name, Int(code >> 8 & 65535), Int(code & 255), word: word)
    }
}
