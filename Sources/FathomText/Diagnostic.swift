/// Something odd in a text that was read all the same.
public struct Diagnostic: Hashable, Sendable {
    /// What was odd.
    public enum Kind: String, Sendable, CaseIterable {
        /// Bytes that are not UTF-8.
        case invalidUTF8 = "invalid-utf8"
        /// A NUL byte.
        case nulByte = "nul-byte"
        /// A byte-order mark at the head.
        case byteOrderMark = "byte-order-mark"
        /// Line ends of another system (CR LF, or CR alone).
        case carriageReturns = "carriage-returns"
        /// A form feed or another control character.
        case controlCharacters = "control-characters"
        /// A sentence past the length that is read for concepts.
        case longSentence = "long-sentence"
        /// No text at all.
        case empty = "empty"
        /// Headers, footers or page numbers that were set aside.
        case furniture = "furniture"
        /// Page numbers, running headers and footers that were left out of a text read off pages.
        case pageFurniture = "page-furniture"
        /// Words broken over line ends that were made whole.
        case brokenWords = "broken-words"
        /// Letters joined for print that were parted.
        case ligatures = "ligatures"
        /// Soft hyphens that were left out.
        case softHyphens = "soft-hyphens"
        /// Blanks that do not break, made plain ones.
        case unbreakableBlanks = "unbreakable-blanks"
        /// Marks of footnotes that were taken off words.
        case footnoteMarks = "footnote-marks"
        /// Places where two programs that read the same pages differ in their order.
        case readingOrder = "reading-order"
    }

    /// What was odd.
    public let kind: Kind
    /// Where it was first met.
    public let span: TextSpan
    /// How often it was met, at least 1.
    public let count: Int

    /// A remark on `count` places, the first of them at `span`.
    public init(kind: Kind, span: TextSpan, count: Int = 1) {
        self.kind = kind
        self.span = span
        self.count = count
    }
}
