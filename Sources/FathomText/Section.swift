/// A heading and what stands below it, up to the next heading.
///
/// Sections are flat and cover the text in order; `level` tells how they nest. Text before the first heading is a section without a heading.
public struct Section: Hashable, Sendable {
    /// Its heading as a reader would say it, without number and markup; empty for text before the first heading.
    public let title: String
    /// The number that stands in the heading ("3", "2.1"), if there is one.
    public let number: String?
    /// Depth, 1 for the outermost.
    public let level: Int
    /// The heading's bytes; nil for text before the first heading.
    public let heading: TextSpan?
    /// From the heading to the next section's heading or the end of the text.
    public let span: TextSpan
    /// Its paragraphs, heading included, as indices into `Document.paragraphs`.
    public let paragraphs: Range<Int>
    /// Its sentences, heading included, as indices into `Document.sentences`.
    public let sentences: Range<Int>

    /// A section of the given paragraphs.
    public init(
        title: String, number: String?, level: Int, heading: TextSpan?, span: TextSpan, paragraphs: Range<Int>, sentences: Range<Int>
    ) {
        self.title = title
        self.number = number
        self.level = level
        self.heading = heading
        self.span = span
        self.paragraphs = paragraphs
        self.sentences = sentences
    }
}
