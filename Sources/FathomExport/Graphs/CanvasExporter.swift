import FathomModel

/// `canvas`: JSON Canvas 1.0 for Obsidian: a card for each concept with its sentence, in a column for each kind, and labelled arrows.
public struct CanvasExporter: FileExporter {
    public let name = "canvas"
    public let summary = "cards and arrows for Obsidian"
    public let fileExtension: String? = "canvas"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let cards = ConceptKind.allCases.enumerated().flatMap { column, kind in Self.cards(of: kind, inColumn: column, basis) }
        let arrows = basis.model.links.enumerated().map { Self.arrow($1, at: $0) }
        let canvas = JSONValue.object([("nodes", .array([Self.title(of: basis)] + cards)), ("edges", .array(arrows))])
        return [ExportFile(text: canvas.text)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        let apart = basis.lossOfNotes("notes on the text, sections, passages and links") { $0.concept == nil }
        let families = Set(basis.model.concepts.compactMap(\.curation.family)).sorted()
        return [
            basis.lossOfMentions, ExportLoss("sentences of links", basis.model.links.count), apart,
            ExportLoss("families", items: families), basis.lossOfStatements, basis.lossOfHidden,
        ].compactMap { $0 }
    }

    /// Sizes and distances, in the format's own pixels.
    private static let width = 360, height = 200, columnStep = 560, rowStep = 240

    private static func cards(of kind: ConceptKind, inColumn column: Int, _ basis: ExportBasis) -> [JSONValue] {
        basis.model.concepts(of: kind).enumerated().map { row, concept in
            let words = words(of: concept, basis)
            return card(concept.id.description, words, x: column * columnStep, y: row * rowStep, colour: colour(of: kind))
        }
    }

    /// The name, what the reader means by it, the sentence that shows it best, and the notes on it, in Markdown.
    private static func words(of concept: Concept, _ basis: ExportBasis) -> String {
        let quotation = MarkdownText.escaped(TextLine.of(basis.model.quotation(of: concept)))
        let meaning = basis.definition(of: concept).map { [MarkdownText.escaped(TextLine.of($0))] } ?? []
        let notes = basis.notes(on: concept.id).map { TextBlock.of($0.note.body) }
        let parts = ["**\(MarkdownText.escaped(TextLine.of(concept.name)))**"] + meaning + ["> \(quotation)"] + notes
        return parts.joined(separator: "\n\n")
    }

    private static func title(of basis: ExportBasis) -> JSONValue {
        card("title", "# \(MarkdownText.escaped(ArgumentGraph(basis).headline))", x: 0, y: -rowStep, colour: nil)
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
