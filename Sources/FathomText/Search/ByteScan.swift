/// Finds the bytes that a match may begin with, 8 at a time: one of up to four bytes, and behind it a given letter or no letter at all.
struct ByteScan {
    private static let lowBits: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    private let firsts: [UInt8]
    /// The first bytes, each eight times; the last one again where there are fewer than four.
    private let words: (UInt64, UInt64, UInt64, UInt64)
    /// The second character in small letters, if it is a letter or digit of ASCII.
    private let second: UInt8?

    /// A scan for one of `firsts`, of which there are one to four.
    init(firsts: [UInt8], second: UInt8?) {
        self.firsts = firsts
        self.second = second
        let filled = (0..<4).map { UInt64(firsts.isEmpty ? 0 : firsts[min($0, firsts.count - 1)]) &* Self.lowBits }
        words = (filled[0], filled[1], filled[2], filled[3])
    }

    /// Puts the offsets in `range` at which a match may begin into `found`, in order, until there are `most` or a few more; returns where it
    /// stopped. Linear.
    func find(in bytes: [UInt8], _ range: Range<Int>, most: Int, into found: inout [Int]) -> Int {
        unsafe bytes.withUnsafeBytes { raw in
            var offset = range.lowerBound
            while offset + 8 <= range.upperBound, found.count < most {
                let block = unsafe UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                var hits = hits(block)
                while hits != 0 {
                    let place = offset + hits.trailingZeroBitCount >> 3
                    if unsafe mayBegin(raw, at: place) { found.append(place) }
                    hits &= hits &- 1
                }
                offset += 8
            }
            while offset < range.upperBound, found.count < most {
                if unsafe mayBegin(raw, at: offset) { found.append(offset) }
                offset += 1
            }
            return offset
        }
    }

    /// The high bit of every byte of `block` that is one of the first bytes, and perhaps of the byte behind it.
    @inline(__always) private func hits(_ block: UInt64) -> UInt64 {
        (zeros(block ^ words.0) | zeros(block ^ words.1) | zeros(block ^ words.2) | zeros(block ^ words.3)) & Self.highBits
    }

    /// Has the high bit of every byte that is 0, and perhaps of some behind it.
    @inline(__always) private func zeros(_ value: UInt64) -> UInt64 { (value &- Self.lowBits) & ~value }

    @inline(__always) private func mayBegin(_ raw: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        guard unsafe firsts.contains(raw[offset]) else { return false }
        guard let second, offset + 1 < raw.count else { return true }
        let next = unsafe raw[offset + 1]
        return next | 0x20 == second || !next.isAlphanumeric
    }
}
