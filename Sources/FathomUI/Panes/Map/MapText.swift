public import FathomModel
public import FathomScreen

/// The map of a whole argument as lines of text, for the shell.
public struct MapText {
    private let text: TextState
    private let look: Look
    private let layout: MapLayout

    /// Rows that are drawn at once, so that a large map never stands in memory as cells.
    private static let bandRows = 200

    /// The map of `model`: lanes of boxes, with the words of the lines between them if `hasLabels` says so.
    public init(of model: ArgumentModel, glyphs: Glyphs, hasLabels: Bool = true) {
        text = TextState(model)
        look = Look(theme: .mono, glyphs: glyphs)
        let concepts = ConceptKind.allCases.flatMap { model.ranked($0).map(\.id) }
        let shape = MapLayout.Shape(boxColumns: 24, spacing: 1, hasLabels: hasLabels)
        layout = MapLayout(Lanes(concepts, of: model), shape: shape, words: MapWords.columns)
    }

    /// Hands the map over band by band, each some lines with their line feeds; nothing for an argument without concepts.
    public func bands<Failure: Error>(_ take: (String) throws(Failure) -> Void) throws(Failure) {
        var row = 0
        while row < layout.rows {
            let rows = min(Self.bandRows, layout.rows - row)
            var canvas = Canvas(size: Size(columns: layout.columns, rows: rows), glyphs: look.glyphs)
            let view = MapView(place: MapPlace(zoom: .whole, left: 0, top: row), text: text, look: look)
            view.drawMap(layout, chosen: nil, on: &canvas)
            try take(canvas.frame.text)
            row += rows
        }
    }
}
