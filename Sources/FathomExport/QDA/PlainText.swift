public import FathomText

/// A text as other programs count it: code points of UTF-8 with line feeds, without a byte-order mark; bytes that are no UTF-8 and
/// control characters are U+FFFD.
///
/// Finds the code point at a byte of the stored text and the byte at a code point. Made in linear time; a question looks through at most
/// `stride` bytes.
public struct PlainText: Sendable {
    /// The text.
    public let text: String
    /// How many code points it has.
    public let count: Int

    /// Its code points.
    public var scalars: [Unicode.Scalar] { Array(text.unicodeScalars) }

    private let stored: [UInt8]
    /// The code point of every byte of the stored text that is a multiple of `stride`, or that begins the first one after it, with that byte.
    private let posts: [(byte: Int, point: Int)]
    private static let stride = 1024

    /// The plain text of a document.
    public init(_ document: Document) {
        self.init(Array(document.text.bytes))
    }

    /// The plain text of stored bytes.
    public init(_ stored: [UInt8]) {
        self.stored = stored
        var plain = String.UnicodeScalarView(), posts: [(byte: Int, point: Int)] = []
        var reader = PointReader(stored), point = 0
        while let read = reader.next() {
            if posts.isEmpty || read.bytes.lowerBound / Self.stride > (posts.last?.byte ?? 0) / Self.stride {
                posts.append((read.bytes.lowerBound, point))
            }
            plain.append(Self.isControl(read.scalar) ? "\u{FFFD}" : read.scalar)
            point += 1
        }
        self.posts = posts
        text = String(plain)
        count = point
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\n" && scalar != "\t" && (scalar.value < 0x20 || scalar.value >= 0x7F && scalar.value < 0xA0)
    }

    /// The code point that stands at the byte at `offset` of the stored text, or that it lies in; `count` after the last.
    public func point(at offset: Int) -> Int {
        let post = posts.lastIndex(where: { $0.byte <= offset }, sorted: true).map { posts[$0] }
        guard let post else { return 0 }
        var reader = PointReader(stored, at: post.byte), point = post.point
        while let read = reader.next(), read.bytes.upperBound <= offset { point += 1 }
        return point
    }

    /// The byte of the stored text where a code point begins; its length for the one after the last, nil past that.
    public func byte(at point: Int) -> Int? {
        guard point >= 0, point < count else { return point == count ? stored.count : nil }
        guard let post = posts.lastIndex(where: { $0.point <= point }, sorted: true).map({ posts[$0] }) else { return nil }
        var reader = PointReader(stored, at: post.byte), place = post.point
        while let read = reader.next() {
            if place == point { return read.bytes.lowerBound }
            place += 1
        }
        return nil
    }

    /// The code points of a span of the stored text, the end exclusive.
    public func points(of span: TextSpan) -> Range<Int> {
        let lower = point(at: span.lower)
        return lower..<max(lower, point(at: span.upper))
    }

    /// The bytes of the stored text of a range of code points; nil if it leaves the text.
    public func span(of points: Range<Int>) -> TextSpan? {
        guard let lower = byte(at: points.lowerBound), let upper = byte(at: points.upperBound) else { return nil }
        return TextSpan(lower, upper)
    }
}

extension Array {
    /// The last index whose element holds; those that hold come first. Logarithmic.
    fileprivate func lastIndex(where holds: (Element) -> Bool, sorted: Bool) -> Int? {
        var lower = 0, upper = count
        while lower < upper {
            let middle = (lower + upper) / 2
            if holds(self[middle]) { lower = middle + 1 } else { upper = middle }
        }
        return lower == 0 ? nil : lower - 1
    }
}
