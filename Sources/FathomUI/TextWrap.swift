import FathomScreen

/// Fitting words of our own or of the reader into columns.
enum TextWrap {
    /// `text` in lines of at most `columns` columns: line breaks stay, lines break at blanks, a word wider than a line is cut. Linear.
    static func lines(_ text: String, columns: Int) -> [String] {
        let width = max(1, columns)
        guard text.utf8.contains(0x0A) else { return line(text, columns: width) }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line(String($0), columns: width) }
    }

    /// At most `most` lines of `text`, the last one with an ellipsis if words are left out.
    static func lines(_ text: String, columns: Int, most: Int, glyphs: Glyphs) -> [String] {
        let all = SimpleWrap.lines(text, columns: max(1, columns), most: most + 1) ?? lines(text, columns: columns)
        guard all.count > most, most > 0 else { return all }
        return Array(all[..<(most - 1)]) + [open(all[most - 1], columns: max(1, columns), glyphs)]
    }

    /// A line with an ellipsis behind its last word that leaves room for it.
    private static func open(_ line: String, columns: Int, _ glyphs: Glyphs) -> String {
        var kept = line
        var width = CellWidth.columns(of: kept)
        while width + glyphs.ellipsis.count + 1 > columns, let blank = kept.lastIndex(of: " ") {
            kept = String(kept[..<blank])
            width = CellWidth.columns(of: kept)
        }
        return glyphs.elided(kept + " " + glyphs.ellipsis, columns: columns)
    }

    private static func line(_ text: String, columns: Int) -> [String] {
        if let lines = SimpleWrap.lines(text, columns: columns) { return lines }
        var lines: [String] = []
        var current = ""
        var width = 0
        for word in words(of: text) {
            let wordWidth = CellWidth.columns(of: word)
            if width > 0, width + 1 + wordWidth <= columns {
                current += " "
                current += word
                width += 1 + wordWidth
                continue
            }
            if width > 0 { lines.append(current) }
            (current, width) = rest(of: word, wordWidth, columns, &lines)
        }
        return lines + [current]
    }

    /// The words between blanks. By bytes, for that needs no type that would be made at run time, before the first frame.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.endIndex
            if start < end { words.append(String(text[start..<end])) }
            start = end < bytes.endIndex ? bytes.index(after: end) : end
        }
        return words
    }

    /// What is left of a word after cutting full lines off it.
    private static func rest(of word: String, _ width: Int, _ columns: Int, _ lines: inout [String]) -> (String, Int) {
        guard width > columns else { return (word, width) }
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
