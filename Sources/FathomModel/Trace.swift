public import FathomText

/// Why the machine says something: the rule that fired, the words that set it off, and how sure it is.
public struct Trace: Hashable, Sendable {
    /// Name of the rule, as listed in docs/reference/rules.md ("list-after-cue", "gazetteer").
    public let rule: String
    /// The words that set the rule off, if there are any apart from the thing itself.
    public let cue: TextSpan?
    /// How sure the rule is, from 0 to 1; an ordering, not a probability.
    public let confidence: Double

    /// A trace of `rule`.
    public init(rule: String, cue: TextSpan? = nil, confidence: Double) {
        self.rule = rule
        self.cue = cue
        self.confidence = confidence
    }
}
