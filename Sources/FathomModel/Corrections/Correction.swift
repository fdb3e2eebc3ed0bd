import FathomText

/// One statement of the reader about what the machine read: about names and passages, so that it outlives another reading of the text.
public enum Correction: Hashable, Sendable {
    /// The concept is called so.
    case rename(ConceptName, to: String)
    /// It is of that kind.
    case kind(ConceptName, ConceptKind)
    /// The actor is of that type.
    case type(ConceptName, ActorType)
    /// It is the same as another, and goes by the name of that.
    case merge(ConceptName, into: ConceptName)
    /// One of its wordings is a concept of its own.
    case split(ConceptName, variant: String)
    /// It does not show.
    case hide(ConceptName)
    /// It is right.
    case confirm(ConceptName)
    /// There is a concept of that kind and name, which the passage speaks of.
    case add(ConceptName, ActorType?)
    /// These words speak of it wherever they stand.
    case cues(ConceptName, [String])
    /// What the reader means by it.
    case define(ConceptName, String)
    /// Its colour.
    case colour(ConceptName, ConceptColour)
    /// Its family.
    case family(ConceptName, String)
    /// Its place in the reader's own order, from 1.
    case order(ConceptName, Int)
    /// There is a link, licensed by its evidence.
    case link(LinkName)
    /// The link is right.
    case confirmLink(LinkName)
    /// The link is of another relation.
    case retype(LinkName, to: Relation)
    /// There is no such link.
    case unlink(LinkName)
}

extension Correction {
    /// The statement in one word, as it is stored and told in the shell.
    public var word: String {
        switch self {
        case .rename: "rename"
        case .kind: "kind"
        case .type: "type"
        case .merge: "merge"
        case .split: "split"
        case .hide: "hide"
        case .confirm: "confirm"
        case .add: "add"
        case .cues: "cues"
        case .define: "define"
        case .colour: "colour"
        case .family: "family"
        case .order: "order"
        case .link: "link"
        case .confirmLink: "confirm-link"
        case .retype: "retype"
        case .unlink: "unlink"
        }
    }

    /// The concept that it is about; nil for a statement about a link.
    public var concept: ConceptName? {
        switch self {
        case .rename(let name, _), .kind(let name, _), .type(let name, _), .merge(let name, _), .split(let name, _), .hide(let name),
            .confirm(let name), .add(let name, _), .cues(let name, _), .define(let name, _), .colour(let name, _), .family(let name, _),
            .order(let name, _):
            name
        case .link, .confirmLink, .retype, .unlink: nil
        }
    }

    /// The link that it is about; nil for a statement about a concept.
    public var link: LinkName? {
        switch self {
        case .link(let link), .confirmLink(let link), .retype(let link, _), .unlink(let link): link
        default: nil
        }
    }

    /// What it settles: of two statements that settle the same, the later one takes the place of the earlier.
    public var slot: CorrectionSlot { CorrectionSlot(self) }
}

/// What a statement settles, so that a later word on the same replaces it: the name of a concept, say, or the relation of a link.
public struct CorrectionSlot: Hashable, Sendable {
    private let subject: Subject
    private let part: String

    private enum Subject: Hashable, Sendable {
        case concept(ConceptKey, passage: String)
        case link(ConceptKey, Relation, ConceptKey, evidence: String)
    }

    fileprivate init(_ correction: Correction) {
        if let link = correction.link {
            subject = .link(link.from.key, link.relation, link.to.key, evidence: link.evidence?.exact ?? "")
        } else {
            subject = .concept(correction.concept?.key ?? ConceptKey(kind: .actor, words: ""), passage: Self.passage(of: correction))
        }
        part = Self.part(of: correction)
    }

    /// Several passages may be added to one concept, and several wordings split off; everything else is settled once.
    private static func passage(of correction: Correction) -> String {
        switch correction {
        case .add(let name, _): name.passage.map { "\($0.span.lower) \($0.exact)" } ?? ""
        case .split(_, let variant): Wording.key(of: variant)
        default: ""
        }
    }

    private static func part(of correction: Correction) -> String {
        switch correction {
        case .hide, .confirm: "seen"
        case .link, .unlink, .confirmLink, .retype: "link"
        default: correction.word
        }
    }
}
