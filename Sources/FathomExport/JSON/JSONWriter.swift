/// Writes values as JSON (RFC 8259) into a run of bytes.
struct JSONWriter {
    /// The longest container that is put on one line, in bytes.
    static let lineLength = 120

    /// What has been written.
    private(set) var bytes: [UInt8] = []
    /// Whether everything is put on one line, however long.
    private let isOneLine: Bool

    /// A writer that has written nothing.
    init(isOneLine: Bool = false) {
        self.isOneLine = isOneLine
    }

    /// Writes `value`; lines after the first are indented by two blanks a level of `depth`.
    mutating func write(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .integer(let number): append(String(number))
        case .number(let number): append(Self.decimal(number))
        case .string(let string): append(quoting: string)
        case .array(let values): write(values.map { (nil, $0) }, between: ("[", "]"), depth: depth)
        case .made(let count, let element): write(count, element, depth: depth)
        case .object(let members): write(members.map { ($0.key, $0.value) }, between: ("{", "}"), depth: depth)
        }
    }

    /// Ends the line.
    mutating func endLine() { append("\n") }

    /// Writes an array whose elements are made one at a time, each on its own line if it has elements or members itself.
    private mutating func write(_ count: Int, _ element: (Int) -> JSONValue, depth: Int) {
        guard !isOneLine, count > 0, element(0).isContainer else { return write(.array((0..<count).map(element)), depth: depth) }
        let indent = "\n" + String(repeating: "  ", count: depth)
        append("[")
        for place in 0..<count {
            append(place > 0 ? "," + indent + "  " : indent + "  ")
            write(element(place), depth: depth + 1)
        }
        append(indent + "]")
    }

    private mutating func write(_ members: [(String?, JSONValue)], between marks: (String, String), depth: Int) {
        let start = bytes.count
        if isOneLine || !members.contains(where: { $0.1.isContainer }) {
            write(members, between: marks, separator: ", ", end: "", depth: depth)
            if isOneLine || members.isEmpty || bytes.count - start <= Self.lineLength { return }
            bytes.removeSubrange(start...)
        }
        let indent = String(repeating: "  ", count: depth)
        write(members, between: (marks.0 + "\n  " + indent, marks.1), separator: ",\n  " + indent, end: "\n" + indent, depth: depth + 1)
    }

    private mutating func write(
        _ members: [(String?, JSONValue)], between marks: (String, String), separator: String, end: String, depth: Int
    ) {
        append(marks.0)
        for (place, member) in members.enumerated() {
            if place > 0 { append(separator) }
            if let key = member.0 {
                append(quoting: key)
                append(": ")
            }
            write(member.1, depth: depth)
        }
        append(end)
        append(marks.1)
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func append(quoting text: String) {
        append("\"")
        if text.utf8.allSatisfy(Self.isPlain) { append(text) } else { append(escaping: text) }
        append("\"")
    }

    /// Whether a byte stands in a string as it is, whatever stands beside it.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func append(escaping text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append("\\\"")
            case "\\": append("\\\\")
            case "\n": append("\\n")
            case "\r": append("\\r")
            case "\t": append("\\t")
            case _ where Self.isEscaped(scalar): append(Self.escape(scalar))
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// What JSON or JavaScript forbids in a string, and what a terminal would obey: C0, C1, line separators, bidirectional controls. All
    /// of them lie below U+10000.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// At most three decimals, without zeros at the end; numbers past 15 digits are cut to that.
    static func decimal(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        let thousandths = Int(max(-1e15, min(1e15, (number * 1000).rounded())))
        let sign = thousandths < 0 ? "-" : ""
        let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
        guard rest > 0 else { return sign + String(whole) }
        var digits = String(rest + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return sign + String(whole) + "." + digits
    }
}
