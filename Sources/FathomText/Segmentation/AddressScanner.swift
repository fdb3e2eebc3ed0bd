/// Finds addresses of pages and people, which are one token.
enum AddressScanner {
    /// The end of a page's address that starts at `offset` with a scheme or "www."; nil if there is none. Looks at most
    /// `Tokenizer.longestToken` bytes ahead.
    static func pageEnd(in bytes: [UInt8], from offset: Int, limit: Int) -> Int? {
        guard bytes[offset].lowered == 0x68 || bytes[offset].lowered == 0x77 || bytes[offset].lowered == 0x66 else { return nil }
        let isPage =
            bytes.has("http://", at: offset) || bytes.has("https://", at: offset) || bytes.has("www.", at: offset)
            || bytes.has("ftp://", at: offset)
        guard isPage else { return nil }
        var end = offset
        let bound = min(limit, offset + Tokenizer.longestToken)
        while end < bound, bytes[end] > 0x20, bytes[end] < 0x7F, !isBracket(bytes[end]) { end += 1 }
        while end > offset, isTrailing(bytes[end - 1]) { end -= 1 }
        return end > offset ? end : nil
    }

    /// The end of a mail address that starts at `offset` with a word that ends at `wordEnd`: an at sign between letters, and a point after
    /// it; nil if there is none. Looks at most 320 bytes ahead.
    static func mailEnd(in bytes: [UInt8], from offset: Int, wordEnd: Int, limit: Int) -> Int? {
        guard wordEnd < limit, bytes[wordEnd] == 0x40 || !bytes[wordEnd].isAlphanumeric && isLocal(bytes[wordEnd]) else { return nil }
        let bound = min(limit, offset + 64)
        var end = offset
        while end < bound, isLocal(bytes[end]) { end += 1 }
        guard end < bound, end > offset, bytes[end] == 0x40, bytes.byte(end + 1).isAlphanumeric else { return nil }
        end += 1
        let domain = end
        while end < min(limit, domain + 255), bytes[end].isAlphanumeric || bytes[end] == 0x2E || bytes[end] == 0x2D { end += 1 }
        while end > domain, isTrailing(bytes[end - 1]) { end -= 1 }
        return bytes[domain..<end].contains(0x2E) ? end : nil
    }

    /// Whether a byte may stand before the at sign.
    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
    }

    /// Whether a byte ends an address wherever it stands.
    private static func isBracket(_ byte: UInt8) -> Bool {
        byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x5D || byte == 0x7D || byte == 0x7C
    }

    /// Whether a byte belongs to the sentence rather than to the address when it stands last.
    private static func isTrailing(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x27, 0x2D, 0x2A, 0x5F: true
        default: false
        }
    }
}
