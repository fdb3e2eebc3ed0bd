import FathomScreen

/// Reads one character as a terminal sends it.
enum UTF8Reader {
    /// The key that the first character of `bytes` stands for. Bytes that are no UTF-8 are passed over one by one.
    static func step(_ bytes: ArraySlice<UInt8>) -> Step {
        guard let lead = bytes.first else { return .more }
        let length = length(lead)
        guard length > 0 else { return Step(.nothing, length: 1) }
        let body = bytes.prefix(length)
        guard body.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return Step(.nothing, length: 1) }
        guard body.count == length else { return .more }
        guard let scalar = scalar(body) else { return Step(.nothing, length: 1) }
        return Step(KeyTables.key(for: scalar).map(Meaning.key) ?? .nothing, length: length)
    }

    private static func length(_ lead: UInt8) -> Int {
        switch lead {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
    }

    /// The scalar, unless it is a surrogate, too large or needlessly long.
    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let lead = bytes.first else { return nil }
        let least: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
        var value = bytes.count == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(bytes.count))
        for byte in bytes.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
        return value < least[bytes.count] ? nil : Unicode.Scalar(value)
    }
}
