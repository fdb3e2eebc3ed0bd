/// How many columns a character takes on a terminal.
///
/// The rules are those that terminals and the C library share, so that a cell is never wider on the screen than here: nonspacing and
/// format characters take none, East Asian wide and fullwidth ones two, ambiguous ones one. A cluster takes the sum of its scalars, at
/// most two; an emoji sequence (variation selector 16, skin tone, zero width joiner) and a flag take two. Tables: `WidthTables`.
public enum CellWidth {
    /// Version of the Unicode standard that the widths follow, as in "18.0.0".
    public static var unicodeVersion: String { WidthTables.unicodeVersion }

    /// Columns that a grapheme cluster takes once it is harmless: 1 or 2. A control or anything else that has no column of its own
    /// counts 1, for it is shown as a visible sign. Constant time for ASCII, logarithmic in the size of the tables else.
    public static func columns(of character: Character) -> Int {
        if character.isASCII { return 1 }
        return max(1, cluster(character.unicodeScalars))
    }

    /// Columns that `text` takes once it is harmless: the sum over its clusters.
    public static func columns(of text: String) -> Int {
        if let columns = simpleColumns(of: text) { return columns }
        var pieces = ClusterReader(text)
        var total = 0
        while let piece = pieces.next() { total += piece.columns }
        return total
    }

    /// Columns of text that holds nothing but printable ASCII, Latin letters, dashes, quotation marks, lines and blocks, which is nearly all there is:
    /// one for each character, and each shows as it is. Nil for any other text. Linear in bytes, without a look at clusters.
    public static func simpleColumns(of text: String) -> Int? {
        let bytes = text.utf8Span.span
        var (place, columns) = (0, 0)
        while place < bytes.count {
            let byte = bytes[place]
            if byte &- 0x20 < 0x5F {
                place += 1
            } else if 0xC2...0xCB ~= byte {
                guard byte != 0xC2 || (bytes[place + 1] >= 0xA0 && bytes[place + 1] != 0xAD) else { return nil }
                place += 2
            } else {
                guard byte == 0xE2, isSimple(bytes[place + 1], bytes[place + 2]) else { return nil }
                place += 3
            }
            columns += 1
        }
        return columns
    }

    /// Whether 0xE2 and these bytes are a dash, a quotation mark, a line or a block: U+2010 to U+2027 and U+2500 to U+25FC.
    private static func isSimple(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: 0x90...0xA7 ~= third
        case 0x94...0x96: true
        case 0x97: third <= 0xBC
        default: false
        }
    }

    /// Columns of one scalar by itself: 0, 1 or 2; 0 for the controls.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
        if (0x2010...0x2027).contains(value) || (0x2500...0x25FC).contains(value) { return 1 }
        if holds(WidthTables.wide, value) { return 2 }
        return holds(WidthTables.zero, value) ? 0 : 1
    }

    /// Columns of a cluster: 0 if nothing in it has a column.
    private static func cluster(_ scalars: Character.UnicodeScalarView) -> Int {
        var sum = 0
        for scalar in scalars {
            if joinsEmoji(scalar) && sum > 0 && scalars.first?.properties.isEmoji == true { return 2 }
            sum += columns(of: scalar)
        }
        return min(2, sum)
    }

    /// Whether the scalar makes an emoji of what stands before it: variation selector 16, the joiner, the keycap.
    private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.value == 0x20E3
    }

    /// Whether `value` lies in one of the closed ranges, given as bounds in turn and in rising order. Logarithmic.
    private static func holds(_ ranges: [UInt32], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if value > ranges[2 * middle + 1] { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count / 2 && value >= ranges[2 * low]
    }
}
