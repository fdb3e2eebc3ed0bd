import FathomModel
import FathomScreen
import FathomText

/// A row of signs that tells where in the text a concept stands: higher for more mentions, the reader's place reversed. It is of one colour: it
/// changes at every step through a list, and a colour for each sign would be most of what is sent then.
struct Strip {
    let concept: Concept
    let text: TextState
    let look: Look
    /// Whether it lies on a row that stands out reversed, from which the reader's place then stands out the other way.
    var isReversed = false

    /// Draws the strip from `position` on, `columns` columns long. O(columns x log mentions).
    func draw(at position: Position, columns: Int, on canvas: inout Canvas) {
        guard columns > 0 else { return }
        let length = text.document.text.count
        let dispersion = Dispersion(of: concept.mentions, length: length, parts: columns)
        let here = Dispersion.part(holding: text.panes.reader.place, length: length, parts: columns)
        let heights = look.glyphs.heights
        for part in 0..<columns {
            let height = dispersion.height(of: part, among: heights.count)
            var style = look.style(isReversed ? .chosen(focused: true) : .kind(concept.kind))
            if part == here { style.attributes.formSymmetricDifference(.reverse) }
            let place = Position(column: position.column + part, row: position.row)
            canvas.text(heights[min(height, heights.count - 1)], at: place, style: style)
        }
    }
}
