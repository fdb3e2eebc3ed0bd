public import FathomModel

/// What a reader asks about with "why?".
public enum Asked: Hashable, Sendable {
    /// A mention of a concept.
    case mention(Mention, of: ConceptID)
    /// A link.
    case link(Link)
}
