import FathomModel

/// `graphml`: concepts as nodes and links as directed edges, for Gephi, yEd, Cytoscape, igraph and NetworkX.
public struct GraphMLExporter: FileExporter {
    public let name = "graphml"
    public let summary = "a graph for Gephi, yEd, Cytoscape, igraph, NetworkX"
    public let fileExtension: String? = "graphml"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let graph = ArgumentGraph(basis), model = basis.model
        let nodes = model.concepts.map { concept in
            XMLElement("node", [("id", concept.id.description)], Self.values(graph.values(of: concept), ArgumentGraph.conceptFields, "n"))
        }
        let edges = model.links.enumerated().map { place, link in
            XMLElement(
                "edge", [("id", "l\(place + 1)"), ("source", link.from.description), ("target", link.to.description)],
                Self.values(graph.values(of: link), ArgumentGraph.linkFields, "e"))
        }
        let title = XMLElement("data", [("key", "title")], text: graph.headline)
        let whole = XMLElement("graph", [("id", "argument"), ("edgedefault", "directed")], [title] + nodes + edges)
        return [ExportFile(text: XMLElement("graphml", [("xmlns", Self.nameSpace)], Self.keys + [whole]).document)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] { basis.lossesOfGraph }

    private static let nameSpace = "http://graphml.graphdrawing.org/xmlns"

    /// All keys stand before the graph, as the format asks.
    private static var keys: [XMLElement] {
        [XMLElement("key", [("id", "title"), ("for", "graph"), ("attr.name", "title"), ("attr.type", "string")])]
            + keys(ArgumentGraph.conceptFields, "n", of: "node") + keys(ArgumentGraph.linkFields, "e", of: "edge")
    }

    private static func keys(_ fields: [ArgumentGraph.Field], _ letter: String, of part: String) -> [XMLElement] {
        fields.map { field in
            XMLElement(
                "key",
                [("id", "\(letter)-\(field.name)"), ("for", part), ("attr.name", field.name), ("attr.type", field.sort.rawValue)])
        }
    }

    private static func values(_ values: [String], _ fields: [ArgumentGraph.Field], _ letter: String) -> [XMLElement] {
        zip(fields, values).filter { !$1.isEmpty }.map { field, value in
            XMLElement("data", [("key", "\(letter)-\(field.name)")], text: value)
        }
    }
}
