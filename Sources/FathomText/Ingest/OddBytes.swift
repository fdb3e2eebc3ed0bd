/// Looks for bytes that a reader should hear of. One pass, linear.
struct OddBytes {
    private var first: [Diagnostic.Kind: TextSpan] = [:]
    private var counts: [Diagnostic.Kind: Int] = [:]

    /// One remark for each kind of odd byte in `bytes`, in the order of the kinds.
    static func diagnostics(of bytes: [UInt8]) -> [Diagnostic] {
        var odd = OddBytes()
        odd.read(bytes)
        return Diagnostic.Kind.allCases.compactMap { kind in
            odd.first[kind].map { Diagnostic(kind: kind, span: $0, count: odd.counts[kind, default: 1]) }
        }
    }

    /// Reads all bytes; plain ASCII is passed over quickly.
    private mutating func read(_ bytes: [UInt8]) {
        var offset = 0
        if bytes.has("\u{FEFF}", at: 0) { note(.byteOrderMark, TextSpan(0, 3)) }
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 {
                offset += 1
            } else {
                offset += readOdd(bytes, at: offset)
            }
        }
    }

    /// Notes what stands at `offset`, if it is odd; returns its length.
    private mutating func readOdd(_ bytes: [UInt8], at offset: Int) -> Int {
        let byte = bytes[offset]
        if byte >= 0x80 {
            let (value, length) = bytes.scalar(at: offset)
            if value == nil { note(.invalidUTF8, TextSpan(offset, offset + 1)) }
            return length
        }
        let length = byte == 0x0D && bytes.byte(offset + 1) == 0x0A ? 2 : 1
        let kind: Diagnostic.Kind = byte == 0 ? .nulByte : byte == 0x0D ? .carriageReturns : .controlCharacters
        note(kind, TextSpan(offset, min(offset + length, bytes.count)))
        return length
    }

    /// Counts one more place of `kind`.
    private mutating func note(_ kind: Diagnostic.Kind, _ span: TextSpan) {
        if first[kind] == nil { first[kind] = span }
        counts[kind, default: 0] += 1
    }
}
