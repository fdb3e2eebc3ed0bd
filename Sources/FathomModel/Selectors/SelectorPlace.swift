public import FathomText

/// Where a selector leads in a text that may have changed since it was made.
public enum SelectorPlace: Hashable, Sendable {
    /// The words stand there, in the surroundings that they had; a few letters may differ.
    case anchored(TextSpan)
    /// The words stand there, in other surroundings.
    case moved(TextSpan)
    /// It may be this place: the reader should look.
    case doubtful(TextSpan)
    /// The words are gone; the byte near which they stood, as far as what stood around them tells.
    case lost(near: Int?)

    /// The bytes it leads to; nil if it is lost.
    public var span: TextSpan? {
        switch self {
        case .anchored(let span), .moved(let span), .doubtful(let span): span
        case .lost: nil
        }
    }

    /// Whether the place is sure enough to show without asking the reader.
    public var isSure: Bool {
        switch self {
        case .anchored, .moved: true
        case .doubtful, .lost: false
        }
    }
}
