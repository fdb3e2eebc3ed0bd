/// How one concept bears on another.
public enum Relation: String, Sendable, CaseIterable, Hashable {
    /// An actor does, did or plans a strategy.
    case employs
    /// A strategy is meant to deal with a threat.
    case respondsTo = "responds-to"
    /// A strategy or threat brings about a consequence.
    case produces
    /// A consequence changes something for an actor.
    case affects
    /// A threat or an actor endangers an actor.
    case threatens
    /// Two actors support each other; symmetric.
    case alliedWith = "allied-with"
    /// Two actors fight, rival or resist each other; symmetric.
    case opposes

    /// Whether the two ends may be exchanged.
    public var isSymmetric: Bool { self == .alliedWith || self == .opposes }

    /// Whether a link of this relation may run from a concept of kind `from` to one of kind `to`.
    public func joins(_ from: ConceptKind, _ to: ConceptKind) -> Bool {
        switch self {
        case .employs: from == .actor && to == .strategy
        case .respondsTo: from == .strategy && to == .threat
        case .produces: (from == .strategy || from == .threat) && to == .consequence
        case .affects: from == .consequence && to == .actor
        case .threatens: (from == .threat || from == .actor) && to == .actor
        case .alliedWith, .opposes: from == .actor && to == .actor
        }
    }
}
