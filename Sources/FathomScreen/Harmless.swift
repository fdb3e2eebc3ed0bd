/// Turns text from outside into text that a terminal only shows and never obeys.
///
/// A document, a note or a file name may hold bytes that move the cursor, colour the rest of the screen, reverse the reading order or
/// hide words. Each of them becomes a sign that the reader can see: a control its picture ("␛"), a line or paragraph separator "␊", a
/// bidirectional or other format character and whatever has no width "·", a soft hyphen "-", a mark without a letter a dotted circle
/// under the mark, a scalar that no text may hold "\u{FFFD}". Marks on a letter, joiners and emoji selectors stay.
enum Harmless {
    /// Most scalars of one cluster that are shown; what a letter carries beyond them is dropped.
    static let mostScalars = 10

    /// The cluster as it may be sent to a terminal: never empty, always at least one column wide.
    static func cluster(_ character: Character) -> String {
        if let value = character.asciiValue { return ascii(value) }
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return "·" }
        if let sign = sign(for: first) { return String(sign) }
        if CellWidth.columns(of: first) == 0 { return lone(scalars) }
        if scalars.dropFirst().isEmpty { return String(character) }
        return kept(scalars)
    }

    /// The sign for an ASCII byte: the character itself, or the picture of a control. A line break of two bytes counts as a line feed.
    static func ascii(_ value: UInt8) -> String {
        if value == 0x7F { return "␡" }
        if value < 0x20 { return String(Unicode.Scalar(0x2400 + UInt16(value)) ?? "·") }
        return String(Unicode.Scalar(value))
    }

    /// What stands for a scalar that must not be sent; nil if it may. The first case spares the most common ones the table's lookup.
    private static func sign(for scalar: Unicode.Scalar) -> Character? {
        switch scalar.value {
        case 0x00A0...0x00AC, 0x00AE...0x02FF, 0x2010...0x2027, 0x2500...0x25FF: nil
        case 0x00AD: "-"
        case 0x80...0x9F: "·"
        case 0x2028, 0x2029: "␊"
        case 0xFDD0...0xFDEF: "\u{FFFD}"
        case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
        default: scalar.properties.generalCategory == .format ? "·" : nil
        }
    }

    /// Marks without a letter: on a dotted circle if they are marks, a dot else.
    private static func lone(_ scalars: Character.UnicodeScalarView) -> String {
        guard let first = scalars.first else { return "·" }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: break
        default: return "·"
        }
        guard first.value != 0xFE0F, first.value != 0xFE0E else { return "·" }
        return "\u{25CC}" + kept(scalars)
    }

    /// The scalars without those that hide something, and no more of them than a cell can bear.
    private static func kept(_ scalars: Character.UnicodeScalarView) -> String {
        var result = String.UnicodeScalarView()
        for scalar in scalars.prefix(mostScalars) where mayFollow(scalar) { result.append(scalar) }
        return String(result)
    }

    /// Whether a scalar inside a cluster may stay: letters, marks and the two joiners; no tag, no control.
    private static func mayFollow(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value == 0x200C || scalar.value == 0x200D { return true }
        return sign(for: scalar) == nil && scalar.value >= 0x20 && scalar.value != 0x7F
    }
}

extension String {
    /// The text with everything that a terminal would obey or hide made visible; what is harmless stays to the byte.
    ///
    /// For every message, title and cell that holds words from outside. Line breaks and tabs become signs too: split lines and expand
    /// tabs before. Linear.
    public var harmless: String {
        if CellWidth.simpleColumns(of: self) != nil { return self }
        var result = ""
        var pieces = ClusterReader(self)
        while let piece = pieces.next() { result += piece.text }
        return result
    }
}
