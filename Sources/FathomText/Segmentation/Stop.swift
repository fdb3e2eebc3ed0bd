/// A token at which a sentence may end.
enum Stop {
    /// A point.
    case point
    /// A question or exclamation mark.
    case strong
    /// Three points or more.
    case ellipsis
    /// A full stop of a script without blanks.
    case ideographic
    /// A word that ends with its own point.
    case abbreviation

    /// What stop `token` is; nil if it is none.
    init?(_ bytes: [UInt8], _ token: Token) {
        let first = bytes[token.span.lower]
        switch token.kind {
        case .word:
            guard bytes[token.span.upper - 1] == 0x2E else { return nil }
            self = .abbreviation
        case .punctuation:
            guard let stop = Stop(mark: first, bytes, token.span) else { return nil }
            self = stop
        default: return nil
        }
    }

    /// What stop a mark of punctuation is.
    private init?(mark: UInt8, _ bytes: [UInt8], _ span: TextSpan) {
        switch mark {
        case 0x2E: self = span.count == 1 || span.count > 3 ? .point : .ellipsis
        case 0x21, 0x3F: self = .strong
        case 0xE2 where bytes.has("…", at: span.lower): self = .ellipsis
        case 0xE2 where bytes.has("‼", at: span.lower) || bytes.has("⁇", at: span.lower): self = .strong
        case 0xE3 where bytes.has("。", at: span.lower): self = .ideographic
        case 0xEF where bytes.has("！", at: span.lower) || bytes.has("？", at: span.lower) || bytes.has("｡", at: span.lower):
            self = .ideographic
        case 0xD8 where bytes.has("؟", at: span.lower): self = .strong
        case 0xDB where bytes.has("۔", at: span.lower): self = .strong
        case 0xE0 where bytes.has("।", at: span.lower) || bytes.has("॥", at: span.lower): self = .strong
        default: return nil
        }
    }

    /// Whether the stop is a mark of its own rather than the point of an abbreviation.
    var isMark: Bool { self != .abbreviation }
}
