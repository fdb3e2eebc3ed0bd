/// The four kinds of thing that an argument is made of.
public enum ConceptKind: String, Sendable, CaseIterable, Hashable {
    /// Who acts, decides, is acted on, is threatened, allied or opposed.
    case actor
    /// What somebody faces, fears or has to deal with.
    case threat
    /// What an actor does, plans or should do as a means.
    case strategy
    /// An effect, outcome or implication that the text asserts.
    case consequence

    /// The letter that begins an identifier of this kind: a, t, s, c.
    public var letter: Character {
        switch self {
        case .actor: "a"
        case .threat: "t"
        case .strategy: "s"
        case .consequence: "c"
        }
    }
}
