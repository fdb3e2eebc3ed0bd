/// Writes numbers and strings one after the other as bytes, for `ByteReader`.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// A number from 0 up, seven bits a byte, the lowest first.
    mutating func write(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// The eight bytes of a number with a fraction.
    mutating func write(_ number: Double) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> UInt64(shift))) }
    }

    /// The length and the bytes of a string.
    mutating func write(_ string: String) {
        write(string.utf8.count)
        bytes += string.utf8
    }
}
