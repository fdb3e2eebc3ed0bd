/// What a word is in its sentence, as far as the rules care; a reduction of the Penn tags.
enum WordKind: UInt8, Sendable {
    case noun, properNoun, number, adjective, adverb, determiner, pronoun, possessivePronoun, possessiveMark
    case verbBase, verbPresent, verbPast, gerund, participle, modal, to
    case preposition, conjunction, relative, particle, existential, comma, stop, dash, quote, bracket, other

    /// The kind of a word of the tag `tag`, written `lower`.
    init(tag: Tag, lower: String) {
        switch tag {
        case .nn, .nns, .fw, .add, .xx: self = .noun
        case .nnp, .nnps: self = .properNoun
        case .cd, .ls: self = .number
        case .jj, .jjr, .jjs, .afx: self = .adjective
        case .rb, .rbr, .rbs: self = .adverb
        case .dt, .pdt: self = .determiner
        case .wdt, .wp, .wpDollar, .wrb: self = .relative
        case .prp: self = .pronoun
        case .prpDollar: self = .possessivePronoun
        case .pos: self = .possessiveMark
        case .vb: self = .verbBase
        case .vbp, .vbz: self = .verbPresent
        case .vbd: self = .verbPast
        case .vbg: self = .gerund
        case .vbn: self = .participle
        case .md: self = .modal
        case .to: self = .to
        case .in: self = .preposition
        case .cc: self = .conjunction
        case .rp: self = .particle
        case .ex: self = .existential
        default: self = Self.mark(lower)
        }
    }

    private static func mark(_ lower: String) -> WordKind {
        switch lower {
        case ",": .comma
        case ".", "!", "?", ";", ":", "...", "…": .stop
        case "—", "–", "--", "-", "---": .dash
        case "\"", "'", "“", "”", "‘", "’", "``", "''", "«", "»": .quote
        case "(", ")", "[", "]", "{", "}": .bracket
        default: .other
        }
    }

    /// Whether the word is a noun, common or proper.
    var isNoun: Bool { self == .noun || self == .properNoun }

    /// Whether the word is any form of a verb, modals left out.
    var isVerb: Bool {
        switch self {
        case .verbBase, .verbPresent, .verbPast, .gerund, .participle: true
        default: false
        }
    }
}
