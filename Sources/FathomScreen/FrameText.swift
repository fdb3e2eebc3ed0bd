extension Frame {
    /// The text of each row from the top, blanks at its end cut.
    public var rows: [String] {
        (0..<size.rows).map { row in
            Self.cut(cells[row * size.columns..<(row + 1) * size.columns].map(\.text).joined(), of: " ")
        }
    }

    /// The text of all rows, each ended by a line feed.
    public var text: String { rows.map { $0 + "\n" }.joined() }

    /// The frame as a golden file holds it: a head line with the extent and the cursor, the text, the styles, and what they mean.
    ///
    /// The second block has a letter for each column, "." for the terminal's own look; the legend gives each letter's style in the order
    /// of their first cell. Ends of rows that are blank or plain are cut. Equal for two frames only if they look the same.
    public var golden: String {
        var letters: [Style: Character] = [.plain: "."]
        var legend = ""
        var styles = ""
        for row in 0..<size.rows {
            var line = ""
            for cell in cells[row * size.columns..<(row + 1) * size.columns] {
                if letters[cell.style] == nil { legend += Self.name(cell.style, in: &letters) }
                line.append(letters[cell.style] ?? "?")
            }
            styles += Self.cut(line, of: ".") + "\n"
        }
        return "\(head)\n== text\n\(text)== styles\n\(styles)== legend\n\(legend)"
    }

    private var head: String {
        let place = cursor.map { "cursor at column \($0.column), row \($0.row)" } ?? "no cursor"
        return "\(size.columns) x \(size.rows), \(place)"
    }

    /// Gives `style` the next letter and returns its line of the legend.
    private static func name(_ style: Style, in letters: inout [Style: Character]) -> String {
        let signs = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        let letter = letters.count <= signs.count ? signs[letters.count - 1] : "?"
        letters[style] = letter
        return "\(letter) \(style.name)\n"
    }

    private static func cut(_ line: String, of blank: Character) -> String {
        var line = line[...]
        while line.last == blank { line.removeLast() }
        return String(line)
    }
}

extension Colour {
    /// The entry of the palette, or the components; nil for the terminal's own colour.
    fileprivate var name: String? {
        switch self {
        case .standard: nil
        case .palette(let entry): "\(entry)"
        case .rgb(let red, let green, let blue): "\(red),\(green),\(blue)"
        }
    }
}

extension Style {
    /// The style in words, as in "bold underline 12 on 4"; "plain" for the terminal's own look.
    public var name: String {
        let words: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
        ]
        var parts = words.filter { attributes.contains($0.0) }.map(\.1)
        if let name = foreground.name { parts.append(name) }
        if let name = background.name { parts.append("on \(name)") }
        return parts.isEmpty ? "plain" : parts.joined(separator: " ")
    }
}
