/// Words with the commands of TeX taken out.
enum TeXWords {
    /// The words as a reader sees them: accents on their letters, no braces, single blanks. Linear.
    static func plain(_ words: String) -> String {
        var kept = ""
        let scalars = Array(words.unicodeScalars)
        var place = 0
        while place < scalars.count {
            if scalars[place] == "\\", place + 1 < scalars.count {
                place = command(scalars, place + 1, into: &kept)
            } else {
                if !["{", "}", "$"].contains(scalars[place]) { kept.unicodeScalars.append(scalars[place] == "~" ? " " : scalars[place]) }
                place += 1
            }
        }
        return kept.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// Reads the command at `place`; returns where to go on.
    private static func command(_ scalars: [Unicode.Scalar], _ place: Int, into kept: inout String) -> Int {
        if let mark = accents[scalars[place]] {
            var next = place + 1
            while next < scalars.count, scalars[next] == "{" || scalars[next] == " " || scalars[next] == "\\" { next += 1 }
            guard next < scalars.count else { return next }
            kept.unicodeScalars.append(scalars[next])
            kept.unicodeScalars.append(mark)
            return next + 1
        }
        var next = place
        while next < scalars.count, scalars[next].isASCII, scalars[next].properties.isAlphabetic { next += 1 }
        guard next > place else {
            kept.unicodeScalars.append(scalars[place])
            return place + 1
        }
        kept += letters[String(String.UnicodeScalarView(scalars[place..<next]))] ?? ""
        while next < scalars.count, scalars[next] == " " { next += 1 }
        return next
    }

    private static let accents: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\u{308}", "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "~": "\u{303}", "=": "\u{304}", ".": "\u{307}",
    ]

    private static let letters = [
        "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł", "i": "i",
        "textendash": "–", "textemdash": "—",
    ]
}
