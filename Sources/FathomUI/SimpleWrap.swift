import FathomScreen

/// Fitting text into columns by its bytes: the same as `TextWrap` for text of the commonest characters with single blanks between its words.
enum SimpleWrap {
    /// `text` in lines of at most `columns` columns, no more than `most` of them; nil where it is of another kind, empty, or has a word that is wider
    /// than a line. Linear in what is laid out, but for a look at what kind of text it is.
    static func lines(_ text: String, columns: Int, most: Int = .max) -> [String]? {
        guard let whole = CellWidth.simpleColumns(of: text) else { return nil }
        let bytes = text.utf8Span.span
        guard let words = parts(of: bytes) else { return nil }
        if whole <= columns { return most > 0 ? [text] : [] }
        return lines(text, words, columns: columns, most: most)
    }

    /// Where a word ends, in bytes, and how many columns it takes.
    private struct Word {
        let end: Int
        let columns: Int
    }

    /// The words; nil if blanks stand side by side or at an end. What is no first byte of a character takes no column.
    private static func parts(of bytes: borrowing Span<UInt8>) -> [Word]? {
        var words: [Word] = []
        var columns = 0
        for place in bytes.indices {
            if bytes[place] == 0x20 {
                guard columns > 0 else { return nil }
                words.append(Word(end: place, columns: columns))
                columns = 0
            } else if bytes[place] & 0xC0 != 0x80 {
                columns += 1
            }
        }
        guard columns > 0 else { return nil }
        words.append(Word(end: bytes.count, columns: columns))
        return words
    }

    private static func lines(_ text: String, _ words: [Word], columns: Int, most: Int) -> [String]? {
        var lines: [String] = []
        var (start, end, width) = (0, 0, 0)
        for word in words {
            guard word.columns <= columns else { return nil }
            if width == 0 {
                width = word.columns
            } else if width + 1 + word.columns <= columns {
                width += 1 + word.columns
            } else {
                lines.append(part(of: text, start, end))
                guard lines.count < most else { return lines }
                (start, width) = (end + 1, word.columns)
            }
            end = word.end
        }
        return lines + [part(of: text, start, end)]
    }

    private static func part(of text: String, _ start: Int, _ end: Int) -> String {
        let bytes = text.utf8
        return String(text[bytes.index(bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)])
    }
}
