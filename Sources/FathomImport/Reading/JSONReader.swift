/// Reads JSON (RFC 8259). Of members of one name the last counts. Linear.
struct JSONReader {
    private static let deepest = 100
    private let bytes: [UInt8]
    private var place = 0

    /// The value that `bytes` are; throws for anything else.
    static func value(of bytes: [UInt8]) throws(ImportFault) -> JSONPart {
        var reader = JSONReader(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        let value = try reader.value(depth: 0)
        reader.passBlanks()
        guard reader.place == reader.bytes.count else { throw reader.fault }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var fault: ImportFault { .broken(format: "JSON", byte: place) }
    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func passBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func take(_ byte: Character) throws(ImportFault) {
        passBlanks()
        guard next == byte.asciiValue else { throw fault }
        place += 1
    }

    /// Passes over a sign if it comes next.
    private mutating func has(_ byte: Character) -> Bool {
        passBlanks()
        guard next == byte.asciiValue else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(ImportFault) -> JSONPart {
        guard depth <= Self.deepest else { throw .tooDeep(Self.deepest) }
        passBlanks()
        switch next {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONPart) throws(ImportFault) -> JSONPart {
        guard bytes[place...].starts(with: word.utf8) else { throw fault }
        place += word.utf8.count
        return value
    }

    private mutating func object(_ depth: Int) throws(ImportFault) -> JSONPart {
        var members: [String: JSONPart] = [:]
        try take("{")
        if has("}") { return .object(members) }
        repeat {
            passBlanks()
            let key = try string()
            try take(":")
            members[key] = try value(depth: depth + 1)
        } while has(",")
        try take("}")
        return .object(members)
    }

    private mutating func array(_ depth: Int) throws(ImportFault) -> JSONPart {
        var parts: [JSONPart] = []
        try take("[")
        if has("]") { return .array(parts) }
        repeat { parts.append(try value(depth: depth + 1)) } while has(",")
        try take("]")
        return .array(parts)
    }

    private mutating func number() throws(ImportFault) -> JSONPart {
        let start = place
        while let byte = next, "+-.0123456789eE".utf8.contains(byte) { place += 1 }
        guard let number = Double(String(decoding: bytes[start..<place], as: UTF8.self)) else { throw fault }
        return .number(number)
    }

    private mutating func string() throws(ImportFault) -> String {
        guard next == UInt8(ascii: "\"") else { throw fault }
        place += 1
        var units: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            place += 1
            if byte == UInt8(ascii: "\\") { try escape(into: &units) } else { units.append(byte) }
        }
        guard next != nil else { throw fault }
        place += 1
        return String(decoding: units, as: UTF8.self)
    }

    private mutating func escape(into units: inout [UInt8]) throws(ImportFault) {
        guard let byte = next else { throw fault }
        place += 1
        let plain: [Character: UInt8] = ["n": 0x0A, "t": 0x09, "r": 0x0D, "b": 0x08, "f": 0x0C]
        let letter = Character(Unicode.Scalar(byte))
        guard letter == "u" else { return units.append(plain[letter] ?? byte) }
        var code = try hexadecimal()
        if code >> 10 == 0x36, bytes[place...].starts(with: "\\u".utf8) {
            place += 2
            code = 0x10000 + (code & 0x3FF) << 10 + (try hexadecimal() & 0x3FF)
        }
        units += Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
    }

    private mutating func hexadecimal() throws(ImportFault) -> UInt32 {
        guard place + 4 <= bytes.count, let code = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16) else {
            throw fault
        }
        place += 4
        return code
    }
}
