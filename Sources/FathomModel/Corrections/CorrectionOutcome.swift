/// What became of one statement when a text was read.
public enum CorrectionOutcome: Hashable, Sendable {
    /// The model follows it; what it speaks of is called as it was.
    case applied
    /// The model follows it; what it speaks of was found by a wording or by the passage, because nothing is called so any more.
    case followed
    /// It does not apply.
    case idle(Reason)

    /// Why a statement does not apply. The program words it.
    public enum Reason: Hashable, Sendable {
        /// No concept is called so, and none is spoken of where it was.
        case noConcept(ConceptName)
        /// The machine says so by itself, or an earlier statement does.
        case already
        /// The passage is gone from the text.
        case passageGone(Selector)
        /// Nothing in the text speaks of it.
        case notMentioned
        /// No such link is there.
        case noLink
        /// The relation does not join these kinds.
        case cannotJoin(Relation, ConceptKind, ConceptKind)
        /// The concept has no such wording.
        case noVariant(String)
        /// It is how the concept is called everywhere, so that nothing would be left.
        case wholeConcept
        /// Only actors have types.
        case notAnActor
    }

    /// Why it does not apply; nil for one that does.
    public var reason: Reason? {
        if case .idle(let reason) = self { reason } else { nil }
    }
}
