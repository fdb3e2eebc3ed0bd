import FathomModel

/// `gexf`: the same graph in Gephi's own format, with a colour for each kind.
public struct GEXFExporter: FileExporter {
    public let name = "gexf"
    public let summary = "a graph with colours for Gephi"
    public let fileExtension: String? = "gexf"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let graph = ArgumentGraph(basis), model = basis.model
        let meta = XMLElement("meta", [], [XMLElement("creator", text: "Fathom"), XMLElement("description", text: graph.headline)])
        let nodes = model.concepts.map { Self.node($0, graph) }
        let edges = model.links.enumerated().map { Self.edge($1, at: $0, graph) }
        let whole = XMLElement(
            "graph", [("defaultedgetype", "directed"), ("mode", "static")],
            [
                Self.attributes(ArgumentGraph.conceptFields, of: "node"), Self.attributes(ArgumentGraph.linkFields, of: "edge"),
                XMLElement("nodes", [("count", String(nodes.count))], nodes), XMLElement("edges", [("count", String(edges.count))], edges),
            ])
        let spaces = [("xmlns", "http://www.gexf.net/1.2draft"), ("xmlns:viz", "http://www.gexf.net/1.2draft/viz"), ("version", "1.2")]
        return [ExportFile(text: XMLElement("gexf", spaces.map { (name: $0.0, value: $0.1) }, [meta, whole]).document)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] { basis.lossesOfGraph }

    private static func attributes(_ fields: [ArgumentGraph.Field], of part: String) -> XMLElement {
        let rows = fields.dropFirst().map { field in
            let sort = field.sort == .int ? "integer" : field.sort.rawValue
            return XMLElement("attribute", [("id", field.name), ("title", field.name), ("type", sort)])
        }
        return XMLElement("attributes", [("class", part)], rows)
    }

    private static func node(_ concept: Concept, _ graph: ArgumentGraph) -> XMLElement {
        let values = graph.values(of: concept), colour = colour(of: concept.kind)
        return XMLElement(
            "node", [("id", concept.id.description), ("label", values[0])],
            [
                Self.values(values, ArgumentGraph.conceptFields),
                XMLElement("viz:color", [("r", String(colour.red)), ("g", String(colour.green)), ("b", String(colour.blue))]),
            ])
    }

    private static func edge(_ link: Link, at place: Int, _ graph: ArgumentGraph) -> XMLElement {
        let values = graph.values(of: link)
        return XMLElement(
            "edge",
            [
                ("id", "l\(place + 1)"), ("source", link.from.description), ("target", link.to.description), ("label", values[0]),
            ], [Self.values(values, ArgumentGraph.linkFields)])
    }

    private static func values(_ values: [String], _ fields: [ArgumentGraph.Field]) -> XMLElement {
        let pairs = zip(fields, values).dropFirst().filter { !$1.isEmpty }
        return XMLElement("attvalues", [], pairs.map { XMLElement("attvalue", [("for", $0.name), ("value", $1)]) })
    }

    /// The colour of a kind: blue, red, green and magenta, as on the screen, dark enough for white paper.
    private static func colour(of kind: ConceptKind) -> (red: Int, green: Int, blue: Int) {
        switch kind {
        case .actor: (38, 98, 168)
        case .threat: (192, 57, 43)
        case .strategy: (39, 134, 79)
        case .consequence: (142, 68, 173)
        }
    }
}
