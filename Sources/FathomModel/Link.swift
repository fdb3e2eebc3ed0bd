public import FathomText

/// A directed, typed connection between two concepts, with the sentence that licenses it.
public struct Link: Hashable, Sendable {
    /// Where it starts.
    public let from: ConceptID
    /// How the one bears on the other.
    public let relation: Relation
    /// Where it ends.
    public let to: ConceptID
    /// The sentence that licenses it.
    public let evidence: Evidence
    /// Why the machine made it.
    public let trace: Trace
    /// Whose work it is.
    public let origin: Origin

    /// A link; the machine's own unless told otherwise.
    public init(
        from: ConceptID, relation: Relation, to: ConceptID, evidence: Evidence, trace: Trace, origin: Origin = .machine
    ) {
        self.from = from
        self.relation = relation
        self.to = to
        self.evidence = evidence
        self.trace = trace
        self.origin = origin
    }
}

/// The sentence that licenses a statement.
public struct Evidence: Hashable, Sendable {
    /// The sentence, as an index into `Document.sentences`.
    public let sentence: Int
    /// Its bytes.
    public let span: TextSpan
    /// How the text stands to the statement there.
    public let stance: Stance

    /// The evidence of one sentence.
    public init(sentence: Int, span: TextSpan, stance: Stance = Stance()) {
        self.sentence = sentence
        self.span = span
        self.stance = stance
    }
}
