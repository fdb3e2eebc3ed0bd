/// Takes marks of footnotes off the words that they are glued to: "order12 of" becomes "order of".
///
/// A number is one only if it comes next in the count of the text's footnotes, so that "Covid19" and "G20" stay as they are. Superscript digits
/// after a word always are, and "km²" is none.
struct FootnoteMarks {
    /// How many were taken off.
    private(set) var count = 0
    private var last = 0

    /// A line without its marks. Linear.
    mutating func freed(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: { ("0"..."9").contains($0) || Self.raised[$0] != nil }) else { return line }
        let scalars = Array(line.unicodeScalars)
        var kept = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            if let mark = mark(scalars, at: place) {
                (place, last, count) = (mark.end, mark.number, count + 1)
            } else {
                kept.append(scalars[place])
                place += 1
            }
        }
        return String(kept)
    }

    /// The mark at `place`: one or two digits after a word of three small letters or more, or after its stop; then a blank or a stop.
    private func mark(_ scalars: [Unicode.Scalar], at place: Int) -> (number: Int, end: Int)? {
        var end = place
        var digits = ""
        var isRaised = false
        while end < scalars.count, digits.utf8.count < 3 {
            guard let digit = digit(scalars[end], isRaised && !digits.isEmpty) else { break }
            (isRaised, digits, end) = (Self.raised[scalars[end]] != nil, digits + digit, end + 1)
        }
        guard let number = Int(digits), digits.utf8.count <= 3, place > 0, follows(scalars, end), isAfterWord(scalars, place, isRaised)
        else { return nil }
        return isRaised || number > last && number <= last + (last == 0 ? 1 : 2) && digits.utf8.count <= 2 ? (number, end) : nil
    }

    /// The digit that a scalar is; after a raised one a raised one only.
    private func digit(_ scalar: Unicode.Scalar, _ isRaised: Bool) -> String? {
        if let digit = Self.raised[scalar] { return digit }
        return !isRaised && ("0"..."9").contains(scalar) ? String(scalar) : nil
    }

    private func follows(_ scalars: [Unicode.Scalar], _ end: Int) -> Bool {
        end == scalars.count || scalars[end] == " " || Self.stops.contains(scalars[end])
    }

    /// Whether a word ends before `place`, its stops and closing marks aside.
    private func isAfterWord(_ scalars: [Unicode.Scalar], _ place: Int, _ isRaised: Bool) -> Bool {
        var before = place
        while before > 0, place - before < 3, Self.stops.contains(scalars[before - 1]) { before -= 1 }
        let word = scalars[..<before].suffix(3)
        return word.count == 3 && word.allSatisfy { $0.properties.isLowercase || isRaised && $0.properties.isAlphabetic }
    }

    private static let stops: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?", ")", "]", "\"", "”", "’", "»", "'"]

    private static let raised: [Unicode.Scalar: String] = [
        "\u{2070}": "0", "¹": "1", "²": "2", "³": "3", "\u{2074}": "4", "\u{2075}": "5", "\u{2076}": "6", "\u{2077}": "7", "\u{2078}": "8",
        "\u{2079}": "9",
    ]
}
