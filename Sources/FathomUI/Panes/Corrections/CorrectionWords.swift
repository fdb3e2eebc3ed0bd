public import FathomModel

/// What statements of the reader say, in words; the words of the text in them are as they are.
public enum CorrectionWords {
    /// The statement as something that holds from now on: "sea wall is called rampart".
    public static func sentence(_ correction: Correction) -> String {
        if let link = correction.link { return sentence(correction, link) }
        let name = correction.concept?.name ?? ""
        switch correction {
        case .rename(_, let new): return "\(name) is called \(new)"
        case .kind(_, let kind): return "\(name) is \(kind.phrase)"
        case .type(_, let type): return "\(name) is of the type \(type.rawValue)"
        case .merge(_, let other): return "\(name) is the same as \(other.name)"
        case .split(_, let variant): return "\(variant) is no part of \(name)"
        case .hide: return "\(name) does not show"
        case .confirm: return "\(name) is right"
        case .add: return "\(name) is \(correction.concept?.kind.phrase ?? "")" + passage(correction.concept?.passage)
        case .cues(_, let cues): return "\(name) is meant by: " + cues.joined(separator: "; ")
        case .define(_, let words): return "\(name) means: \(words)"
        case .colour(_, let colour): return "\(name) is \(colour.rawValue)"
        case .family(_, let family): return "\(name) belongs to \(family)"
        case .order(_, let rank): return "\(name) is number \(rank)"
        default: return name
        }
    }

    private static func sentence(_ correction: Correction, _ link: LinkName) -> String {
        let words = statement(link.from, link.relation, link.to)
        switch correction {
        case .retype(_, let relation): return "not \(words), but \(statement(link.from, relation, link.to))"
        case .unlink: return "there is no link \(words)"
        case .confirmLink: return "\(words): that is right"
        default: return words + passage(link.evidence)
        }
    }

    /// What no longer holds.
    public static func takenBack(_ correction: Correction) -> String { "no longer: " + sentence(correction) }

    /// What a change is about, in a few words, for the history.
    public static func object(of change: CorrectionChange) -> String {
        let words = change.made.map(sentence) + change.replaced.map { sentence($0.new) } + change.removed.map { takenBack($0.statement) }
        guard let first = words.first else { return "" }
        return words.count == 1 ? first : "\(first), and \(words.count - 1) more"
    }

    /// Why something cannot be put right, as a sentence.
    static func sentence(_ reason: CorrectionOutcome.Reason) -> String { "Nothing was changed: \(self.reason(reason))." }

    /// Why a statement does not apply.
    public static func reason(_ reason: CorrectionOutcome.Reason) -> String {
        switch reason {
        case .noConcept(let name): "no concept is called \(name.name), and none is spoken of where it was"
        case .already: "that holds already"
        case .passageGone(let passage): "the text has no such passage any more: \"\(passage.exact)\""
        case .notMentioned: "nothing in the text speaks of it"
        case .noLink: "there is no such link"
        case .cannotJoin(let relation, let from, let to):
            "\"\(RelationWords.heading(relation, .outgoing))\" cannot lead from \(from.phrase) to \(to.phrase)"
        case .noVariant(let words): "no mention reads \(words)"
        case .wholeConcept: "nothing would be left of the concept; rename it instead"
        case .notAnActor: "only actors have types"
        }
    }

    private static func statement(_ from: ConceptName, _ relation: Relation, _ to: ConceptName) -> String {
        "\(from.name) \(RelationWords.heading(relation, .outgoing)) \(to.name)"
    }

    private static func passage(_ passage: Selector?) -> String { passage.map { ", by \"\($0.exact)\"" } ?? "" }
}

extension ConceptKind {
    /// The kind as something that one is.
    var phrase: String {
        switch self {
        case .actor: "an actor"
        case .threat: "a threat"
        case .strategy: "a strategy element"
        case .consequence: "a consequence"
        }
    }
}
