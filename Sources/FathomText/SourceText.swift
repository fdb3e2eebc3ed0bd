/// The bytes of a text exactly as they came, and the ways to read a piece of them.
///
/// Nothing is repaired here: invalid UTF-8, carriage returns and NUL bytes stay, so that a span always speaks of the reader's own file.
public struct SourceText: Sendable, Equatable {
    /// All bytes, as read.
    public let bytes: [UInt8]

    /// A text of the given bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A text of the UTF-8 bytes of `string`.
    public init(_ string: String) {
        self.init(Array(string.utf8))
    }

    /// Length in bytes.
    public var count: Int { bytes.count }

    /// The whole text.
    public var span: TextSpan { TextSpan(0, bytes.count) }

    /// `span` cut to the bytes that exist.
    public func clamped(_ span: TextSpan) -> TextSpan {
        let lower = min(max(0, span.lower), bytes.count)
        return TextSpan(lower, min(max(lower, span.upper), bytes.count))
    }

    /// The bytes of `span` decoded as UTF-8, each invalid sequence as U+FFFD; a span outside the text is cut to it. Linear in the span.
    public subscript(span: TextSpan) -> String {
        String(decoding: bytes[clamped(span).range], as: UTF8.self)
    }
}
