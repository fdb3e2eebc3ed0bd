/// What a file is that is no text.
///
/// A text may hold odd bytes: a NUL here, Latin-1 there. Binary is what starts like a known format, or what holds so many control
/// characters in its first 64 KiB that no text does: 8 or more, and more than one byte in 16. (Compressed bytes hold one in 10.)
enum BinaryContent: Hashable {
    /// An archive, or a file of an office program that nothing here reads.
    case archive
    /// UTF-16 or UTF-32.
    case wideText
    /// Anything else.
    case other

    /// What the bytes are; nil for a text.
    init?(_ bytes: [UInt8]) {
        if let known = Self.heads.first(where: { bytes.starts(with: $0.head) }) {
            self = known.kind
            return
        }
        let head = bytes.prefix(65_536)
        let controls = head.count { $0 < 0x20 && !Self.isBlank($0) || $0 == 0x7F }
        guard controls >= 8, controls * 16 > head.count else { return nil }
        let nuls = head.count { $0 == 0 }
        self = nuls * 4 >= head.count && nuls * 5 >= controls * 4 ? .wideText : .other
    }

    /// Tab, line feed, vertical tab, form feed, carriage return, backspace (overstrikes) and escape (coloured output).
    private static func isBlank(_ byte: UInt8) -> Bool { 0x08...0x0D ~= byte || byte == 0x1B }

    private static let heads: [(head: [UInt8], kind: BinaryContent)] = [
        ([0x50, 0x4B, 0x03, 0x04], .archive), ([0x1F, 0x8B], .archive), (Array("BZh9".utf8), .archive),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive), ([0x28, 0xB5, 0x2F, 0xFD], .archive), ([0xFF, 0xFE], .wideText),
        ([0xFE, 0xFF], .wideText),
        ([0x7F, 0x45, 0x4C, 0x46], .other), ([0x89, 0x50, 0x4E, 0x47], .other), ([0xFF, 0xD8, 0xFF], .other), (Array("GIF8".utf8), .other),
        (Array("SQLite format 3\0".utf8), .other),
    ]
}
