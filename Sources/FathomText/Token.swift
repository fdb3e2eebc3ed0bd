/// One word, number, punctuation mark or piece of markup.
public struct Token: Hashable, Sendable {
    /// What a token is made of.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Letters, with inner apostrophes, hyphens and abbreviation points ("al-Qa'ida", "cross-border", "U.S."); a clitic ("’s", "n't").
        case word
        /// Digits with their inner points and commas ("1,200", "3.5", "2014").
        case number
        /// One mark, or a run of the same mark ("...", "—").
        case punctuation
        /// Characters that shape a text and are not read: Markdown signs ("**", "](address)"), bullets and item numbers, a running
        /// header that stands inside a sentence.
        case markup
        /// Anything else: symbols, addresses, emoji, control characters, invalid bytes.
        case other
    }

    /// How a word that stands on two lines is read.
    public enum LineBreak: UInt8, Sendable, CaseIterable {
        /// The word stands on one line.
        case none
        /// The hyphen and the line end are no part of the word ("short-\nages" reads "shortages").
        case joined
        /// The line end is no part of the word, the hyphen is ("cross-\nborder" reads "cross-border").
        case hyphenated
    }

    private let lower: UInt32
    private let upper: UInt32
    /// What it is made of.
    public let kind: Kind
    /// Whether the word goes over a line end inside `span`, and what becomes of the hyphen.
    public let lineBreak: LineBreak

    /// Where it stands. A word broken over a line end by a hyphen is one token, whose span holds the hyphen and the line end.
    public var span: TextSpan { TextSpan(Int(lower), Int(upper)) }

    /// Whether a line end inside `span` is no part of the word.
    public var isBroken: Bool { lineBreak != .none }

    /// A token of the given bytes; a broken one loses its hyphen.
    public init(span: TextSpan, kind: Kind, isBroken: Bool = false) {
        self.init(span: span, kind: kind, lineBreak: isBroken ? .joined : .none)
    }

    /// A token of the given bytes, below 4 GiB, with the reading of its line break.
    public init(span: TextSpan, kind: Kind, lineBreak: LineBreak) {
        lower = UInt32(truncatingIfNeeded: span.lower)
        upper = UInt32(truncatingIfNeeded: span.upper)
        self.kind = kind
        self.lineBreak = lineBreak
    }
}
