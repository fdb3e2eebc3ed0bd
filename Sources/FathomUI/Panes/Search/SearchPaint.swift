import FathomScreen
import FathomText

extension Look {
    /// The style of what was found, over the style that it has otherwise: reversed, the match that was gone to last in the accent and underlined
    /// too; on a row that is reversed already the other way round.
    func found(_ style: Style, isCurrent: Bool) -> Style {
        var style = style
        if style.attributes.contains(.reverse) {
            style.attributes.remove(.reverse)
            style.attributes.formUnion([.bold, .underline])
            return style
        }
        style.attributes.insert(.reverse)
        guard isCurrent else { return style }
        style.attributes.formUnion([.bold, .underline])
        style.foreground = theme.accent
        return style
    }
}

extension Canvas {
    /// Marks what was found in a line of text that was drawn from `position` on, up to `columns` columns; places are UTF-8 offsets into the text.
    mutating func mark(_ places: [Range<Int>], in text: String, at position: Position, columns: Int, isCurrent: Bool = false, look: Look) {
        for place in places {
            let start = CellWidth.columns(of: String(decoding: text.utf8.prefix(place.lowerBound), as: UTF8.self))
            let end = CellWidth.columns(of: String(decoding: text.utf8.prefix(place.upperBound), as: UTF8.self))
            guard start < columns else { continue }
            let rect = Rect(column: position.column + start, row: position.row, columns: min(end, columns) - start, rows: 1)
            restyle(rect) { $0 = look.found($0, isCurrent: isCurrent) }
        }
    }
}
