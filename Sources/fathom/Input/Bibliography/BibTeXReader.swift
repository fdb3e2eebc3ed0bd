/// Reads the entries of a BibTeX file, as far as they are needed to say where a text comes from. What is not understood is passed over.
struct BibTeXReader {
    /// An entry: its fields by small names, braces and commands of TeX taken out.
    struct Entry {
        var fields: [String: String] = [:]
    }

    private let bytes: [UInt8]
    private var offset = 0

    /// The entries of `bytes` in their order. Linear.
    static func entries(of bytes: [UInt8]) -> [Entry] {
        var reader = BibTeXReader(bytes: bytes)
        var entries: [Entry] = []
        while let at = bytes[reader.offset...].firstIndex(of: UInt8(ascii: "@")) {
            reader.offset = at + 1
            if let entry = reader.entry() { entries.append(entry) }
        }
        return entries
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skip(while holds: (UInt8) -> Bool) {
        while let byte = peek, holds(byte) { offset += 1 }
    }

    /// Reads "type{key, name = value, …}".
    private mutating func entry() -> Entry? {
        let kind = word().lowercased()
        skip { $0 <= 0x20 }
        guard peek == UInt8(ascii: "{") || peek == UInt8(ascii: "("), !kind.isEmpty, !["comment", "string", "preamble"].contains(kind)
        else {
            return nil
        }
        offset += 1
        skip { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "@") }
        var entry = Entry()
        while peek == UInt8(ascii: ",") {
            offset += 1
            skip { $0 <= 0x20 }
            let name = word().lowercased()
            skip { $0 <= 0x20 }
            guard !name.isEmpty, peek == UInt8(ascii: "=") else { break }
            offset += 1
            entry.fields[name] = TeXWords.plain(value())
            skip { $0 <= 0x20 }
        }
        return entry
    }

    /// Letters, digits and hyphens.
    private mutating func word() -> String {
        let start = offset
        skip { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 == 0x5F }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// A value between braces or quotation marks, or a bare one.
    private mutating func value() -> String {
        skip { $0 <= 0x20 }
        let start = offset
        guard peek == UInt8(ascii: "{") || peek == UInt8(ascii: "\"") else {
            skip { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") }
            return String(decoding: bytes[start..<offset], as: UTF8.self)
        }
        let isQuoted = peek == UInt8(ascii: "\"")
        var depth = 0
        repeat {
            if bytes[offset] == UInt8(ascii: "{") { depth += 1 }
            if bytes[offset] == UInt8(ascii: "}") { depth -= 1 }
            offset += 1
        } while offset < bytes.count && (isQuoted ? depth > 0 || bytes[offset] != UInt8(ascii: "\"") : depth > 0)
        let end = isQuoted ? offset : max(start + 1, offset - 1)
        if isQuoted, offset < bytes.count { offset += 1 }
        return String(decoding: bytes[(start + 1)..<max(start + 1, end)], as: UTF8.self)
    }
}
