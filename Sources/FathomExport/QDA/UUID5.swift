/// Identifiers that come from names (version 5 of RFC 4122): the same name gives the same identifier, so that exporting twice gives the same bytes.
public enum UUID5 {
    /// The identifier of a name of ours, as 8-4-4-4-12 lower-case hexadecimal digits.
    public static func of(_ name: String) -> String {
        of(name, in: space)
    }

    /// The identifier of a name in a name space of 16 bytes.
    static func of(_ name: String, in space: [UInt8]) -> String {
        var bytes = Array(SHA1.digest(of: space + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]].map { $0.joined() }.joined(separator: "-")
    }

    /// The name space of Fathom's identifiers: never changed.
    private static let space: [UInt8] = [
        0x6F, 0x1D, 0x7A, 0x52, 0x8C, 0x0B, 0x4E, 0x39, 0x9A, 0x47, 0x2E, 0x5B, 0xF0, 0xC1, 0x3D, 0x86,
    ]
}
