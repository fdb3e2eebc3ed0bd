/// Cheap integer mixing for features: a template's number and up to three parts give a place in a weight table.
///
/// The same functions serve training and reading, so the two can never differ. Constant time, no allocation.
package enum FeatureHash {
    private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let third: UInt64 = 0x1656_67B1_9E37_79F9
    private static let last: UInt64 = 0xFF51_AFD7_ED55_8CCD

    /// The place of a feature with one part.
    @inline(__always)
    static func mix(_ template: UInt64, _ a: UInt32) -> UInt32 {
        finish((UInt64(a) &+ template &* third) &* first)
    }

    /// The place of a feature with two parts.
    @inline(__always)
    static func mix(_ template: UInt64, _ a: UInt32, _ b: UInt32) -> UInt32 {
        finish((UInt64(a) &+ template &* third) &* first ^ UInt64(b) &* second)
    }

    /// The place of a feature with three parts.
    @inline(__always)
    static func mix(_ template: UInt64, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
        finish((UInt64(a) &+ template &* third) &* first ^ UInt64(b) &* second ^ (UInt64(c) &+ template) &* last)
    }

    @inline(__always)
    private static func finish(_ value: UInt64) -> UInt32 {
        let folded = (value ^ (value >> 29)) &* last
        return UInt32(truncatingIfNeeded: folded >> 32)
    }

    /// A word's number: FNV-1a over its bytes, stirred. Linear in the bytes.
    package static func word(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return stirred(hash)
    }

    /// `hash` with its bits stirred, so that near words lie far apart.
    @inline(__always)
    static func stirred(_ hash: UInt32) -> UInt32 {
        var value = hash
        value = (value ^ (value >> 16)) &* 0x85EB_CA6B
        value = (value ^ (value >> 13)) &* 0xC2B2_AE35
        return value ^ (value >> 16)
    }
}
