/// Words in a picture, whose type nobody knows before it is shown: how wide they are at most, and where they break.
enum PictureText {
    /// The width of a line in pixels at a size of 12, as common types without serifs have it, rounded up.
    static func width(of line: String) -> Int { line.unicodeScalars.reduce(0) { $0 + width(of: $1) } / 10 + 1 }

    /// `line` in lines of at most `width` pixels, at most so many of them: broken at blanks, words that are wider anywhere, "…" where words are left out.
    static func lines(_ line: String, width: Int, most: Int) -> [String] {
        var lines: [String] = []
        var words = line.split(separator: " ").map(String.init)[...]
        while let word = words.first, lines.count < most {
            var row = fitting(word, width)
            words = row == word ? words.dropFirst() : [String(word.dropFirst(row.count))] + words.dropFirst()
            while let next = words.first, self.width(of: row + " " + next) <= width {
                row += " " + next
                words = words.dropFirst()
            }
            lines.append(row)
        }
        if !words.isEmpty, let last = lines.popLast() { lines.append(fitting(last, width - 12) + "…") }
        return lines
    }

    /// The longest beginning of a word that is no wider; at least one character.
    private static func fitting(_ word: String, _ width: Int) -> String {
        guard self.width(of: word) > width else { return word }
        var kept = ""
        for character in word {
            guard kept.isEmpty || self.width(of: kept + String(character)) <= width else { break }
            kept.append(character)
        }
        return kept
    }

    /// In tenths of a pixel.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", "'", "(", ")", ":", ";", "|", "-": 45
        case "m", "w", "M", "W", "@", "%": 118
        case "A"..."Z": 88
        default: scalar.value < 0x1100 ? 76 : scalar.value < 0xFFFF && scalar.value >= 0x2000 && scalar.value < 0x2E80 ? 90 : 125
        }
    }
}
