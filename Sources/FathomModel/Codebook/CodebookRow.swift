/// What a row of a codebook can be; the word that stands first in it.
public enum CodebookRow: String, Sendable, CaseIterable, Hashable {
    /// `actor`, a type, a name, aliases.
    case actor
    /// `threat`, a name, cue phrases.
    case threat
    /// `strategy`, a name, cue phrases.
    case strategy
    /// `consequence`, a name, cue phrases.
    case consequence
    /// `stop`, phrases.
    case stop
    /// `rule`, `off`, the name of a rule.
    case rule
    /// `define`, a name, a sentence.
    case define
    /// `family`, its name, the names of its members.
    case family

    /// The kind of the concept that the row adds; nil for a row that adds none.
    public var kind: ConceptKind? { ConceptKind(rawValue: rawValue) }
}
