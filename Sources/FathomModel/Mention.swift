public import FathomText

/// One place in the text that speaks of a concept.
public struct Mention: Hashable, Sendable {
    /// The words.
    public let span: TextSpan
    /// Their sentence, as an index into `Document.sentences`.
    public let sentence: Int
    /// Why the machine takes them for a mention.
    public let trace: Trace
    /// How the text stands to what it says there.
    public let stance: Stance

    /// A mention at `span`.
    public init(span: TextSpan, sentence: Int, trace: Trace, stance: Stance = Stance()) {
        self.span = span
        self.sentence = sentence
        self.trace = trace
        self.stance = stance
    }
}
