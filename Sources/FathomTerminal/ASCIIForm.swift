import FathomScreen

/// ASCII that stands for other characters, for a locale that can show nothing else.
public enum ASCIIForm {
    /// A line that is harmless to print, in nothing but ASCII; its columns are kept where there is room for a sign. Linear.
    public static func line(_ line: String) -> String {
        if line.utf8.allSatisfy({ $0 < 0x80 }) { return line }
        return line.reduce(into: "") { $0 += of(String($1), columns: max(1, CellWidth.columns(of: $1))) }
    }

    /// ASCII of exactly so many columns for a cluster: its base letter, a sign of the same sense, or question marks.
    static func of(_ cluster: String, columns: Int) -> String {
        guard let first = cluster.unicodeScalars.first else { return String(repeating: " ", count: columns) }
        if first.isASCII { return padded(String(first), columns) }
        if let value = signs[first] { return padded(value, columns) }
        return padded(letter(first) ?? String(repeating: "?", count: columns), columns)
    }

    private static func padded(_ text: String, _ columns: Int) -> String {
        let kept = text.prefix(columns)
        return kept + String(repeating: " ", count: columns - kept.count)
    }

    /// The base letter of a Latin letter with a mark: rows of letters from U+00C0 and from U+0100 on.
    private static func letter(_ scalar: Unicode.Scalar) -> String? {
        let value = Int(scalar.value)
        if (0xC0...0xFF).contains(value) { return String(first[value - 0xC0]) }
        if (0x100...0x17F).contains(value) { return String(second[value - 0x100]) }
        if (0x2400...0x2421).contains(value) { return "^" }
        if (0x2500...0x257F).contains(value) { return line(value) }
        return (0x2580...0x259F).contains(value) ? "#" : nil
    }

    private static func line(_ value: Int) -> String {
        switch value {
        case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576: "-"
        case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2575, 0x2577: "|"
        case 0x2550: "="
        case 0x2551: "|"
        default: "+"
        }
    }

    private static let first = Array("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty")
    private static let second = Array(
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")

    private static let signs: [Unicode.Scalar: String] = [
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "‘": "'", "’": "'", "‚": ",", "‛": "'", "“": "\"", "”": "\"",
        "„": "\"", "‟": "\"", "•": "*", "…": ".", "‹": "<", "›": ">", "«": "<", "»": ">", "·": ".", "§": "S", "°": "o", "×": "x",
        "÷": "/", "±": "+", "¶": "P", "©": "c", "®": "r", "™": "t", "€": "E", "£": "L", "¡": "!", "¿": "?", "\u{A0}": " ",
        "\u{2009}": " ", "\u{202F}": " ", "→": ">", "←": "<", "↑": "^", "↓": "v", "▸": ">", "▾": "v", "▶": ">", "◀": "<", "▲": "^",
        "▼": "v", "●": "*", "○": "o", "◆": "*", "◇": "o", "■": "#", "□": "o", "⏎": "<", "⌫": "<", "✓": "x", "✗": "x", "−": "-",
        "\u{FFFD}": "?", "′": "'", "″": "\"", "⁄": "/", "¼": "/", "½": "/", "¾": "/", "¹": "1", "²": "2", "³": "3",
    ]
}
