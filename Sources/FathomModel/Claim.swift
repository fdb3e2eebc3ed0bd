public import FathomText

/// Who says so.
public enum Claim: Hashable, Sendable {
    /// The text in its own voice.
    case author
    /// An actor of the model: "Tehran claims that ...".
    case actor(ConceptID)
    /// Somebody whom the text only describes, by the bytes of those words: "some analysts", "the study".
    case words(TextSpan)

    /// Whether somebody other than the author says so.
    public var isReported: Bool { self != .author }
}
