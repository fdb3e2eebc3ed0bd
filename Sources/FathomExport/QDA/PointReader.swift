/// Reads stored bytes as code points: a mark at the start is passed over, a carriage return with its line feed is one line feed, as one alone is.
struct PointReader {
    private let bytes: [UInt8]
    private var place: Int

    /// A reader that begins at that byte, where a code point begins.
    init(_ bytes: [UInt8], at place: Int = 0) {
        self.bytes = bytes
        self.place = place == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : place
    }

    /// The next code point and its bytes; nil at the end.
    mutating func next() -> (scalar: Unicode.Scalar, bytes: Range<Int>)? {
        guard place < bytes.count else { return nil }
        let start = place
        let scalar = bytes[start] < 0x80 ? ascii() : decoded()
        return (scalar, start..<place)
    }

    private mutating func ascii() -> Unicode.Scalar {
        let byte = bytes[place]
        place += 1
        guard byte == 0x0D else { return Unicode.Scalar(byte) }
        if place < bytes.count, bytes[place] == 0x0A { place += 1 }
        return "\n"
    }

    private mutating func decoded() -> Unicode.Scalar {
        var decoder = UTF8()
        var rest = bytes[place..<min(place + 4, bytes.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
            place += 1
            return "\u{FFFD}"
        }
        place += UTF8.width(scalar)
        return scalar
    }
}
