/// Where the weights of each feature stand: a feature's number leads to a place in constant time, without the cost of a general dictionary,
/// because every candidate asks some fifty times.
struct FeatureRows: Sendable {
    private let codes: [UInt32]
    private let places: [Int32]
    private let shift: UInt32

    /// The places 0, 1, 2 ... of the features `numbers`; of a number that comes twice the first place stands.
    init(_ numbers: [UInt32]) {
        let bits = Int.bitWidth - (2 * numbers.count).leadingZeroBitCount + 1
        var codes = [UInt32](repeating: 0, count: 1 << bits)
        var places = [Int32](repeating: -1, count: 1 << bits)
        let shift = UInt32(32 - bits)
        for (place, code) in numbers.enumerated() {
            var slot = Self.slot(code, shift)
            while places[slot] >= 0, codes[slot] != code { slot = (slot + 1) & (codes.count - 1) }
            guard places[slot] < 0 else { continue }
            codes[slot] = code
            places[slot] = Int32(place)
        }
        self.codes = codes
        self.places = places
        self.shift = shift
    }

    /// The place of the feature `code`; nil for one that has no weights.
    @inline(__always)
    func place(of code: UInt32) -> Int? {
        var slot = Self.slot(code, shift)
        while places[slot] >= 0 {
            if codes[slot] == code { return Int(places[slot]) }
            slot = (slot + 1) & (codes.count - 1)
        }
        return nil
    }

    /// Where the search for `code` begins (multiplicative hashing by the golden ratio, Knuth, The Art of Computer Programming 6.4).
    @inline(__always)
    private static func slot(_ code: UInt32, _ shift: UInt32) -> Int { Int((code &* 0x9E37_79B1) >> shift) }
}
