/// Writes what another program found in a document as the text that Fathom keeps of it: Markdown with front matter, headings, items, quotations and
/// a paragraph a line. Words come from outside: what Markdown would take for its own signs is escaped, control characters become blanks.
public struct TextForm {
    /// The text so far.
    public private(set) var text = ""

    /// An empty text.
    public init() {}

    /// Front matter, before anything else; pairs without a value are left out.
    public mutating func head(_ pairs: [(key: String, value: String)]) {
        let lines = pairs.compactMap { key, value in
            let words = Self.line(value)
            return words.isEmpty ? nil : "\(key): \(words)\n"
        }
        guard !lines.isEmpty, text.isEmpty else { return }
        text = "---\n\(lines.joined())---\n"
    }

    /// A heading; levels outside 1 to 6 are the nearest of them.
    public mutating func heading(_ words: String, level: Int, margin: String = "") {
        let line = Self.escaped(Self.line(words))
        if !line.isEmpty { add(margin + String(repeating: "#", count: min(6, max(1, level))) + " " + line) }
    }

    /// A paragraph; `first` stands before its words, the sign of an item or of a quotation.
    public mutating func paragraph(_ words: String, first: String = "") {
        let line = Self.escapedAtHead(Self.escaped(Self.line(words)))
        if !line.isEmpty { add(first + line) }
    }

    /// Lines that are shown as they stand and not read: code, rows of tables.
    public mutating func verbatim(_ lines: [String], margin: String = "") {
        let kept = lines.map { Self.harmless($0, keepingTabs: true) }.drop { $0.isEmpty }
        guard !kept.isEmpty else { return }
        let longest = kept.map { $0.split { $0 != "~" }.map(\.utf8.count).max() ?? 0 }.max() ?? 0
        let fence = String(repeating: "~", count: max(3, longest + 1))
        add(([fence] + kept + [fence]).map { margin + $0 }.joined(separator: "\n"))
    }

    private mutating func add(_ block: String) {
        text += text.isEmpty ? block + "\n" : "\n" + block + "\n"
    }

    /// Words on one line, with single blanks between them.
    private static func line(_ words: String) -> String {
        harmless(words).split(separator: " ").joined(separator: " ")
    }

    /// Control characters and line ends as blanks.
    private static func harmless(_ words: String, keepingTabs: Bool = false) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
            kept.append(isControl && !(keepingTabs && scalar == "\t") ? " " : scalar)
        }
        return String(kept)
    }

    /// A backslash before what would be taken for emphasis, code, a link, a tag or a footnote.
    private static func escaped(_ line: String) -> String {
        guard line.utf8.contains(where: { signs.contains($0) }) else { return line }
        let bytes = Array(line.utf8)
        var kept: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            if signs.contains(byte), isSign(bytes, place) { kept.append(0x5C) }
            kept.append(byte)
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static let signs: Set<UInt8> = [0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x7E]

    /// Whether the sign at `place` would be read as one.
    private static func isSign(_ bytes: [UInt8], _ place: Int) -> Bool {
        let before = place > 0 ? bytes[place - 1] : 0x20
        let after = place + 1 < bytes.count ? bytes[place + 1] : 0x20
        switch bytes[place] {
        case 0x5F: return !(before.isAlphanumeric && after.isAlphanumeric)
        case 0x5B: return after == 0x5E
        case 0x5D: return after == 0x28 || after == 0x5B
        case 0x3C: return after.isLetter || after == 0x2F || after == 0x21
        case 0x7E: return before == 0x7E || after == 0x7E
        default: return true
        }
    }

    /// A backslash before a line's first sign, where it would make the line something else than a paragraph.
    private static func escapedAtHead(_ line: String) -> String {
        let bytes = Array(line.utf8)
        guard let first = bytes.first else { return line }
        let next = bytes.count > 1 ? bytes[1] : 0x20
        switch first {
        case 0x23, 0x3E, 0x3D, 0x7C: return "\\" + line
        case 0x2B, 0x2D: return next == 0x20 || next == first ? "\\" + line : line
        case 0x5B, 0x28: return line.contains("]:") || first == 0x28 && isNumbering(bytes.dropFirst()) ? "\\" + line : line
        default:
            let count = bytes.prefix { $0.isAlphanumeric }.count
            guard isNumbering(bytes[...]), count == 1 || bytes.prefix(count).allSatisfy(\.isDigit) else { return line }
            return String(decoding: bytes[..<count] + [0x5C] + bytes[count...], as: UTF8.self)
        }
    }

    /// Whether a line begins as the item of a numbered list does: "3.", "(a)".
    private static func isNumbering(_ bytes: ArraySlice<UInt8>) -> Bool {
        let count = bytes.prefix { $0.isAlphanumeric }.count
        guard (1...4).contains(count), let mark = bytes.dropFirst(count).first else { return false }
        return (mark == 0x2E || mark == 0x29) && bytes.dropFirst(count + 1).first ?? 0x20 == 0x20
    }
}
