/// One thing that is true of a candidate, as a number that the table of weights knows.
struct Feature: Hashable, Sendable {
    /// What a feature speaks of; its first value and its second are small numbers.
    enum Group: UInt8, Sendable, CaseIterable {
        case bias, shape, zone, verb, noVerb, subject, object, marker, form, modal, flag, governor, noun, noNoun, preposition
        case objectOf, subjectOf, verbSubject, verbMarker, verbObject, nounPreposition, nounOwner, nounVerb, length, list, markerSubject
        case adjective, inside, above
        case verbLemma, objectLemma, objectEnding, subjectLemma, governorLemma, cueLemma, nounLemma, nounEnding, modifierLemma
        case subjectOfLemma, objectOfLemma, insideLemma, nextLemma, beforeLemma
        case fifth, kindBefore, kindAfter, firstKind, lastKind
        case verbCompany, objectCompany, subjectCompany, governorCompany, nounCompany, modifierCompany, subjectOfCompany
        case objectOfCompany, insideCompany
    }

    /// Group, first value and second in one number.
    let code: UInt32

    /// A feature of `group` with values `first` and `second`, each below 256.
    init(_ group: Group, _ first: Int = 0, _ second: Int = 0) {
        code = UInt32(group.rawValue) << 16 | UInt32(first & 255) << 8 | UInt32(second & 255)
    }

    /// A feature that is a word's place in the table of the company that words keep.
    init(company group: Group, place: Int) {
        code = UInt32(group.rawValue) << 16 | UInt32(place & 0xFFFF)
    }

    /// Whether it says in what company a word is found.
    var isCompany: Bool { code >> 16 >= UInt32(Group.verbCompany.rawValue) }

    /// A feature by its number.
    init(code: UInt32) {
        self.code = code
    }
}

extension OptionSet where RawValue == UInt32 {
    /// The places of the bits that are set, from the lowest.
    var places: BitPlaces { BitPlaces(rest: rawValue) }
}

/// The places of the bits that are set in a number, from the lowest; a sequence of its own, so that asking takes no memory.
struct BitPlaces: Sequence, IteratorProtocol {
    /// The bits that are still to come.
    var rest: UInt32

    /// The next place; nil after the last.
    mutating func next() -> Int? {
        guard rest != 0 else { return nil }
        defer { rest &= rest - 1 }
        return rest.trailingZeroBitCount
    }
}
