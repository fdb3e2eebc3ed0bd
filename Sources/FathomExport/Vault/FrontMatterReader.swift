/// Reads the heads that `FrontMatterBlock` writes, and what other programs leave of them: flat keys with plain words or words in quotation marks. Other lines,
/// lists among them, are passed over. Linear.
package struct FrontMatterReader {
    /// The words of each key; of a key that stands twice the first.
    package private(set) var values: [String: String] = [:]
    /// What stands behind the head and its blank line.
    package let body: String

    /// The head of a file; nil for a file without one.
    package init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
        let rest = lines[(end + 1)...]
        body = (rest.first?.isEmpty == true ? rest.dropFirst() : rest).joined(separator: "\n")
        for line in lines[1..<end] {
            guard let colon = line.firstIndex(of: ":"), line.first != " ", line.first != "-" else { continue }
            let words = line[line.index(after: colon)...].drop { $0 == " " }
            let key = String(line[..<colon])
            if values[key] == nil { values[key] = Self.plain(words) }
        }
    }

    /// The pairs of a line `name="words" name="words"`; nil if it is none.
    static func pairs(_ line: Substring) -> [String: String]? {
        var pairs: [String: String] = [:]
        var rest = line.unicodeScalars.drop { $0 == " " }
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: "="), let (value, end) = quoted(rest[rest.index(after: equals)...]) else { return nil }
            pairs[String(rest[..<equals])] = value
            rest = rest[end...].drop { $0 == " " }
        }
        return pairs.isEmpty ? nil : pairs
    }

    /// Words in quotation marks of either sort without them; others as they are.
    private static func plain(_ words: Substring) -> String {
        if let (value, _) = quoted(words.unicodeScalars) { return value }
        guard words.count > 1, words.first == "'", words.last == "'" else { return String(words) }
        return String(words.dropFirst().dropLast()).replacing("''", with: "'")
    }

    /// The words that begin with a quotation mark, and where they end; nil if they begin or end with none.
    private static func quoted(
        _ scalars: Substring.UnicodeScalarView
    ) -> (value: String, end: Substring.UnicodeScalarView.Index)? {
        guard scalars.first == "\"" else { return nil }
        var value = String.UnicodeScalarView()
        var place = scalars.index(after: scalars.startIndex)
        while place < scalars.endIndex {
            let scalar = scalars[place]
            place = scalars.index(after: place)
            if scalar == "\"" { return (String(value), place) }
            guard scalar == "\\" else {
                value.append(scalar)
                continue
            }
            guard place < scalars.endIndex else { return nil }
            let sign = scalars[place]
            place = scalars.index(after: place)
            guard let meant = escaped(sign, scalars, &place) else { return nil }
            value.append(meant)
        }
        return nil
    }

    /// What a sign behind a stroke means; `u` takes four digits.
    private static func escaped(
        _ sign: Unicode.Scalar, _ scalars: Substring.UnicodeScalarView, _ place: inout Substring.UnicodeScalarView.Index
    ) -> Unicode.Scalar? {
        switch sign {
        case "n": return "\n"
        case "t": return "\t"
        case "u":
            let digits = scalars[place...].prefix(4)
            guard digits.count == 4, let value = UInt32(String(digits), radix: 16) else { return nil }
            place = digits.endIndex
            return Unicode.Scalar(value)
        default: return sign == "\"" || sign == "\\" || sign == "/" ? sign : nil
        }
    }
}
