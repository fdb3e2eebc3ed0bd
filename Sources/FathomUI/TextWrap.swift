import FathomScreen

/// Fitting words of our own or of the reader into columns.
enum TextWrap {
    /// `text` in lines of at most `columns` columns: line breaks stay, lines break at blanks, a word wider than a line is cut. Linear.
    static func lines(_ text: String, columns: Int) -> [String] {
        let width = max(1, columns)
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line($0, columns: width) }
    }

    /// At most `most` lines of `text`, the last one with an ellipsis if words are left out.
    static func lines(_ text: String, columns: Int, most: Int, glyphs: Glyphs) -> [String] {
        let all = lines(text, columns: columns)
        guard all.count > most, most > 0 else { return all }
        return Array(all[..<(most - 1)]) + [open(all[most - 1], columns: max(1, columns), glyphs)]
    }

    /// A line with an ellipsis behind its last word that leaves room for it.
    private static func open(_ line: String, columns: Int, _ glyphs: Glyphs) -> String {
        var words = line.split(separator: " ")
        while words.count > 1, CellWidth.columns(of: words.joined(separator: " ")) + glyphs.ellipsis.count + 1 > columns {
            words.removeLast()
        }
        return glyphs.elided(words.joined(separator: " ") + " " + glyphs.ellipsis, columns: columns)
    }

    private static func line(_ text: Substring, columns: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        var width = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let wordWidth = Self.columns(of: word)
            if width > 0, width + 1 + wordWidth <= columns {
                current += " " + word
                width += 1 + wordWidth
                continue
            }
            if width > 0 { lines.append(current) }
            (current, width) = rest(of: word, wordWidth, columns, &lines)
        }
        return lines + [current]
    }

    /// Columns of a word; ASCII takes a column a byte.
    private static func columns(of word: Substring) -> Int {
        let isPlain = word.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        return isPlain ? word.utf8.count : CellWidth.columns(of: String(word))
    }

    /// What is left of a word after cutting full lines off it.
    private static func rest(of word: Substring, _ width: Int, _ columns: Int, _ lines: inout [String]) -> (String, Int) {
        guard width > columns else { return (String(word), width) }
        var part = ""
        var partWidth = 0
        for character in word {
            let step = CellWidth.columns(of: character)
            if partWidth + step > columns, !part.isEmpty {
                lines.append(part)
                (part, partWidth) = ("", 0)
            }
            part.append(character)
            partWidth += step
        }
        return (part, partWidth)
    }
}
