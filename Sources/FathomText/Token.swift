/// One word, number, punctuation mark or piece of markup.
public struct Token: Hashable, Sendable {
    /// What a token is made of.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Letters, with inner apostrophes, hyphens and abbreviation points ("Iran's", "cross-border", "U.S.").
        case word
        /// Digits with their inner points and commas ("1,200", "3.5", "2014").
        case number
        /// One mark, or a run of the same mark ("...", "—").
        case punctuation
        /// Characters that shape a Markdown text and are not read ("**", "#", "](address)").
        case markup
        /// Anything else: symbols, emoji, control characters, invalid bytes.
        case other
    }

    /// Where it stands. A word broken over a line end by a hyphen is one token, whose span holds the hyphen and the line end.
    public let span: TextSpan
    /// What it is made of.
    public let kind: Kind
    /// Whether a hyphen and a line end inside `span` are no part of the word ("short-\nages" reads "shortages").
    public let isBroken: Bool

    /// A token of the given bytes.
    public init(span: TextSpan, kind: Kind, isBroken: Bool = false) {
        self.span = span
        self.kind = kind
        self.isBroken = isBroken
    }
}
