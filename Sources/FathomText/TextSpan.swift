/// A half-open range of UTF-8 byte offsets into a stored text.
///
/// Offsets are bytes, never characters or columns: `lower` is the first byte, `upper` the one after the last.
public struct TextSpan: Hashable, Sendable {
    /// Offset of the first byte.
    public let lower: Int
    /// Offset after the last byte; never below `lower`.
    public let upper: Int

    /// The bytes from `lower` up to `upper`; an `upper` below `lower` gives the empty span at `lower`.
    public init(_ lower: Int, _ upper: Int) {
        self.lower = lower
        self.upper = Swift.max(lower, upper)
    }

    /// Length in bytes.
    public var count: Int { upper - lower }

    /// Whether the span holds no byte.
    public var isEmpty: Bool { upper == lower }

    /// The span as a range, for slicing.
    public var range: Range<Int> { lower..<upper }

    /// Whether the byte at `offset` lies in the span.
    public func contains(_ offset: Int) -> Bool { lower <= offset && offset < upper }

    /// Whether every byte of `other` lies in the span.
    public func contains(_ other: TextSpan) -> Bool { lower <= other.lower && other.upper <= upper }

    /// Whether the two spans share a byte.
    public func overlaps(_ other: TextSpan) -> Bool { lower < other.upper && other.lower < upper }

    /// The smallest span that holds both.
    public func union(_ other: TextSpan) -> TextSpan {
        TextSpan(Swift.min(lower, other.lower), Swift.max(upper, other.upper))
    }
}

extension TextSpan: Comparable {
    /// Order by first byte, then by last.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        (left.lower, left.upper) < (right.lower, right.upper)
    }
}
