/// How a word hangs on its head: the ClearNLP labels that English treebank parsers use. The raw value is the label's number in the weights
/// file.
package enum Label: UInt8, Sendable, CaseIterable {
    /// The sentence's main word, which has no head.
    case root
    // Subjects and objects.
    case nsubj, nsubjpass, csubj, csubjpass, dobj, pobj, dative, attr, acomp, oprd, expl, agent
    // Inside a noun phrase.
    case det, predet, amod, compound, nmod, nummod, poss, `case`, appos, quantmod
    // Modifiers of verbs and clauses.
    case advmod, npadvmod, neg, aux, auxpass, prt, prep, pcomp, mark
    // Clauses.
    case acl, relcl, advcl, ccomp, xcomp, parataxis
    // Coordination and the rest.
    case conj, cc, preconj, punct, intj, meta, dep
}

extension Label {
    /// How many labels there are.
    package static var count: Int { Int(Label.dep.rawValue) + 1 }

    /// The label as treebanks write it: "nsubj"; "ROOT" for the root.
    package var name: String { self == .root ? "ROOT" : "\(self)" }

    /// The label that treebanks write as `name`; nil for a name that is none of theirs. Linear in the number of labels.
    package init?(name: String) {
        guard let label = Label.allCases.first(where: { $0.name == name }) else { return nil }
        self = label
    }

    /// The subject of a verb, active or passive, phrase or clause.
    package var isSubject: Bool { self == .nsubj || self == .nsubjpass || self == .csubj || self == .csubjpass }
    /// The object of a verb or of a preposition.
    package var isObject: Bool { self == .dobj || self == .pobj || self == .dative }
    /// A clause that hangs on a word.
    package var isClause: Bool { rawValue >= Label.acl.rawValue && rawValue <= Label.parataxis.rawValue }
    /// A word that belongs to the noun phrase of its head: "the", "regional", "network" in "the regional network allies".
    package var isInsideNounPhrase: Bool { rawValue >= Label.det.rawValue && rawValue <= Label.case.rawValue || self == .quantmod }
}
