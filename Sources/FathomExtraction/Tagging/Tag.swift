/// A part of speech: the fine tags of the Penn Treebank as OntoNotes uses them. The raw value is the tag's number in the weights file.
package enum Tag: UInt8, Sendable, CaseIterable {
    // Nouns.
    case nn, nns, nnp, nnps
    // Verbs and the modal.
    case vb, vbd, vbg, vbn, vbp, vbz, md
    // Adjectives and adverbs.
    case jj, jjr, jjs, rb, rbr, rbs, wrb
    // Function words.
    case `in`, to, dt, pdt, wdt, cc, ex, rp, pos
    // Pronouns.
    case prp, prpDollar, wp, wpDollar
    // Numbers and the rest of the words.
    case cd, fw, uh, ls, afx, add, xx
    // Marks.
    case period, comma, colon, openBracket, closeBracket, openQuote, closeQuote, hyphen, dollar, sym, nfp
}

extension Tag {
    /// How many tags there are.
    package static var count: Int { Int(Tag.nfp.rawValue) + 1 }

    /// The number that stands for the tag before a sentence's first word.
    package static var edge: UInt32 { 63 }

    /// The tag as treebanks write it: "NN", "PRP$", "-LRB-".
    package var name: String { Self.names[Int(rawValue)] }

    /// The tag that treebanks write as `name`; nil for a name that is none of theirs. Linear in the number of tags.
    package init?(name: String) {
        guard let index = Self.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let names = [
        "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "WRB", "IN",
        "TO", "DT", "PDT", "WDT", "CC", "EX", "RP", "POS", "PRP", "PRP$", "WP", "WP$", "CD", "FW", "UH", "LS", "AFX", "ADD", "XX", ".",
        ",", ":", "-LRB-", "-RRB-", "``", "''", "HYPH", "$", "SYM", "NFP",
    ]
}

extension Tag {
    /// A common or proper noun.
    package var isNoun: Bool { rawValue <= Tag.nnps.rawValue }
    /// A name.
    package var isProperNoun: Bool { self == .nnp || self == .nnps }
    /// A common noun.
    package var isCommonNoun: Bool { self == .nn || self == .nns }
    /// A noun in the plural.
    package var isPluralNoun: Bool { self == .nns || self == .nnps }
    /// Any form of a verb, the modals left out.
    package var isVerb: Bool { rawValue >= Tag.vb.rawValue && rawValue <= Tag.vbz.rawValue }
    /// A verb form that can stand as a clause's finite verb, modals included.
    package var isFiniteVerb: Bool { self == .vbd || self == .vbp || self == .vbz || self == .md }
    /// An adjective in any degree.
    package var isAdjective: Bool { self == .jj || self == .jjr || self == .jjs }
    /// An adverb in any degree, "when" and "how" left out.
    package var isAdverb: Bool { self == .rb || self == .rbr || self == .rbs }
    /// A personal, possessive or relative pronoun.
    package var isPronoun: Bool { rawValue >= Tag.prp.rawValue && rawValue <= Tag.wpDollar.rawValue }
    /// An article, a demonstrative or another word that opens a noun phrase.
    package var isDeterminer: Bool { self == .dt || self == .pdt || self == .wdt }
    /// A mark: stops, commas, dashes, brackets, quotes, signs.
    package var isPunctuation: Bool { rawValue >= Tag.period.rawValue }
}
