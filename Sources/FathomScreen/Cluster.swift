/// A grapheme cluster as a cell keeps it: up to 31 bytes of UTF-8 in place, so that copying and comparing cells costs next to nothing.
struct Cluster: Hashable, Sendable {
    /// Most bytes that it can hold.
    static let mostBytes = 31

    /// The bytes from the lowest on, eight a word; the highest byte of the last word is their number.
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// An ASCII character.
    init(ascii byte: UInt8) {
        words = (UInt64(byte), 0, 0, 1 << 56)
    }

    /// A blank, and nothing.
    static let blank = Cluster(ascii: 0x20)
    static let none = Cluster("")

    /// The bytes of a well-formed cluster, at most `mostBytes`.
    init(bytes: some Sequence<UInt8>) {
        words = (0, 0, 0, 0)
        var count = 0
        for byte in bytes.prefix(Self.mostBytes) {
            put(byte, at: count)
            count += 1
        }
        words.3 |= UInt64(count) << 56
    }

    /// The cluster, without the scalars at its end that have no room.
    init(_ text: String) {
        words = (0, 0, 0, 0)
        var count = 0
        for scalar in text.unicodeScalars {
            guard count + UTF8.width(scalar) <= Self.mostBytes else { break }
            for byte in UTF8.encode(scalar) ?? .init() {
                put(byte, at: count)
                count += 1
            }
        }
        words.3 |= UInt64(count) << 56
    }

    /// How many bytes it has.
    var count: Int { Int(words.3 >> 56) }

    /// Whether it is a single scalar.
    var isOneScalar: Bool {
        let lead = self[0]
        return count == (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
    }

    /// Whether it is a single scalar from U+00C0 to U+00FF, from U+2010 to U+2027, or from U+2500 to U+25FC.
    var isSimple: Bool {
        let (first, second, third) = (self[0], self[1], self[2])
        if first == 0xC3 { return count == 2 }
        guard first == 0xE2, count == 3 else { return false }
        return (0x94...0x96).contains(second) || second == 0x97 && third <= 0xBC || second == 0x80 && (0x90...0xA7).contains(third)
    }

    /// The cluster as text.
    var text: String {
        unsafe String(unsafeUninitializedCapacity: Self.mostBytes) { bytes in
            for place in 0..<count { unsafe bytes[place] = self[place] }
            return count
        }
    }

    /// Its byte at a place below `count`.
    subscript(place: Int) -> UInt8 {
        let word = place < 16 ? (place < 8 ? words.0 : words.1) : (place < 24 ? words.2 : words.3)
        return UInt8(truncatingIfNeeded: word >> UInt64(8 * (place & 7)))
    }

    private mutating func put(_ byte: UInt8, at place: Int) {
        let value = UInt64(byte) << UInt64(8 * (place & 7))
        switch place / 8 {
        case 0: words.0 |= value
        case 1: words.1 |= value
        case 2: words.2 |= value
        default: words.3 |= value
        }
    }

    static func == (left: Cluster, right: Cluster) -> Bool {
        left.words.0 == right.words.0 && left.words.1 == right.words.1 && left.words.2 == right.words.2 && left.words.3 == right.words.3
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}
