public import FathomModel

/// `canvas`: JSON Canvas 1.0 for Obsidian: a card for each concept with its sentence, in a column for each kind, and labelled arrows.
public struct CanvasExporter: FileExporter {
    public let name = "canvas"
    public let summary = "cards and arrows for Obsidian"
    public let fileExtension: String? = "canvas"

    /// The exporter.
    public init() {}

    public func files(of model: ArgumentModel) -> [ExportFile] {
        let cards = ConceptKind.allCases.enumerated().flatMap { column, kind in Self.cards(of: kind, inColumn: column, model) }
        let arrows = model.links.enumerated().map { Self.arrow($1, at: $0) }
        let canvas = JSONValue.object([("nodes", .array([Self.title(of: model)] + cards)), ("edges", .array(arrows))])
        return [ExportFile(text: canvas.text)]
    }

    public func losses(of model: ArgumentModel) -> [ExportLoss] {
        ArgumentGraph.losses(of: model) + [ExportLoss("sentences of links", model.links.count)].compactMap { $0 }
    }

    /// Sizes and distances, in the format's own pixels.
    private static let width = 360, height = 200, columnStep = 560, rowStep = 240

    private static func cards(of kind: ConceptKind, inColumn column: Int, _ model: ArgumentModel) -> [JSONValue] {
        model.concepts(of: kind).enumerated().map { row, concept in
            let quotation = MarkdownText.escaped(TextLine.of(model.quotation(of: concept)))
            let words = "**\(MarkdownText.escaped(TextLine.of(concept.name)))**\n\n> \(quotation)"
            return card(concept.id.description, words, x: column * columnStep, y: row * rowStep, colour: colour(of: kind))
        }
    }

    private static func title(of model: ArgumentModel) -> JSONValue {
        card("title", "# \(MarkdownText.escaped(ArgumentGraph(model: model).headline))", x: 0, y: -rowStep, colour: nil)
    }

    private static func card(_ id: String, _ text: String, x: Int, y: Int, colour: String?) -> JSONValue {
        let card = JSONValue.object([
            ("id", .string(id)), ("type", .string("text")), ("text", .string(text)), ("x", .integer(x)), ("y", .integer(y)),
            ("width", .integer(width)), ("height", .integer(height)),
        ])
        return colour.map { card.adding("color", .string($0)) } ?? card
    }

    private static func arrow(_ link: Link, at place: Int) -> JSONValue {
        let members = [
            ("id", "l\(place + 1)"), ("fromNode", link.from.description), ("toNode", link.to.description),
            ("label", ReportExporter.words(for: link.relation)), ("toEnd", link.relation.isSymmetric ? "none" : "arrow"),
        ]
        return .object(members.map { (key: $0.0, value: .string($0.1)) })
    }

    /// The format's numbers of colours: cyan, red, green, purple.
    private static func colour(of kind: ConceptKind) -> String {
        switch kind {
        case .actor: "5"
        case .threat: "1"
        case .strategy: "4"
        case .consequence: "6"
        }
    }
}
