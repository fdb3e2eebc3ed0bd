/// Reads one JSON text, as RFC 8259 has it.
struct JSONTreeReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether nothing but blanks is left.
    var isAtEnd: Bool { bytes[offset...].allSatisfy(Self.isBlank) }

    /// The value at the offset.
    mutating func value(depth: Int) -> JSONTree? {
        guard depth <= JSONTree.deepest else { return nil }
        skipBlanks()
        switch peek {
        case 0x7B: return object(depth)
        case 0x5B: return array(depth)
        case 0x22: return string().map(JSONTree.string)
        case 0x74: return take("true") ? .bool(true) : nil
        case 0x66: return take("false") ? .bool(false) : nil
        case 0x6E: return take("null") ? .null : nil
        default: return number()
        }
    }

    private var peek: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private mutating func skipBlanks() {
        while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
    }

    /// Takes one byte after blanks, if it stands there.
    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    private mutating func take(_ word: String) -> Bool {
        guard bytes[offset...].starts(with: word.utf8) else { return false }
        offset += word.utf8.count
        return true
    }

    private mutating func object(_ depth: Int) -> JSONTree? {
        offset += 1
        var members: [String: JSONTree] = [:]
        if take(0x7D) { return .object(members) }
        repeat {
            skipBlanks()
            guard peek == 0x22, let name = string(), take(0x3A), let value = value(depth: depth + 1) else { return nil }
            members[name] = value
        } while take(0x2C)
        return take(0x7D) ? .object(members) : nil
    }

    private mutating func array(_ depth: Int) -> JSONTree? {
        offset += 1
        var values: [JSONTree] = []
        if take(0x5D) { return .array(values) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        } while take(0x2C)
        return take(0x5D) ? .array(values) : nil
    }

    private mutating func number() -> JSONTree? {
        let start = offset
        while offset < bytes.count, Self.ofNumbers.contains(bytes[offset]) { offset += 1 }
        guard offset > start, offset - start <= 64, let number = Double(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
            return nil
        }
        return .number(number)
    }

    private static let ofNumbers = Set("+-.0123456789eE".utf8)

    /// The string whose opening quotation mark stands at the offset. Bytes that are not UTF-8 become U+FFFD.
    private mutating func string() -> String? {
        offset += 1
        var kept: [UInt8] = []
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            switch byte {
            case 0x22: return String(decoding: kept, as: UTF8.self)
            case 0x5C: guard escape(into: &kept) else { return nil }
            case 0..<0x20: return nil
            default: kept.append(byte)
            }
        }
        return nil
    }

    private static let escapes: [UInt8: UInt8] = [
        0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
    ]

    /// Reads what stands after a backslash.
    private mutating func escape(into kept: inout [UInt8]) -> Bool {
        let letter = peek
        offset += 1
        if let byte = Self.escapes[letter] {
            kept.append(byte)
            return true
        }
        guard letter == 0x75, let first = unit() else { return false }
        var value = UInt32(first)
        if (0xD800..<0xDC00).contains(value), peek == 0x5C, offset + 1 < bytes.count, bytes[offset + 1] == 0x75 {
            let before = offset
            offset += 2
            if let second = unit(), (0xDC00..<0xE000).contains(second) {
                value = 0x10000 + (value - 0xD800) << 10 + UInt32(second) - 0xDC00
            } else {
                offset = before
            }
        }
        kept += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        return true
    }

    /// Four hexadecimal digits.
    private mutating func unit() -> UInt16? {
        guard offset + 4 <= bytes.count else { return nil }
        defer { offset += 4 }
        return UInt16(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    }
}
