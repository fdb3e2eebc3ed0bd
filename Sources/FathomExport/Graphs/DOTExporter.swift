import FathomModel
import FathomText

/// `dot`: the graph for Graphviz: boxes in a column for each kind, a word on each arrow, the evidence as tooltip.
public struct DOTExporter: FileExporter {
    public let name = "dot"
    public let summary = "a drawing for Graphviz"
    public let fileExtension: String? = "dot"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let graph = ArgumentGraph(basis), model = basis.model
        var lines = ["digraph argument {", "  graph [rankdir=LR, label=\(Self.quoted(graph.headline)), labelloc=t];"]
        lines.append("  node [shape=box, style=rounded, fontname=\"Helvetica\"];")
        for kind in ConceptKind.allCases { lines += Self.column(of: kind, graph) }
        lines += model.links.map { Self.arrow($0, graph) } + ["}"]
        return [ExportFile(text: lines.joined(separator: "\n") + "\n")]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        let meant = basis.model.concepts.filter { basis.definition(of: $0) != nil }.map(\.name)
        let families = Set(basis.model.concepts.compactMap(\.curation.family)).sorted()
        return [
            basis.lossOfMentions, basis.lossOfNotes(), ExportLoss("definitions", items: meant), ExportLoss("families", items: families),
            basis.lossOfStatements, basis.lossOfHidden,
        ].compactMap { $0 }
    }

    private static func column(of kind: ConceptKind, _ graph: ArgumentGraph) -> [String] {
        let boxes = graph.model.concepts(of: kind).map { concept in
            let tip = quoted(graph.model.quotation(of: concept))
            return "    \(quoted(concept.id.description)) [label=\(quoted(concept.name)), tooltip=\(tip), color=\(colour(of: kind))];"
        }
        guard !boxes.isEmpty else { return [] }
        let heading = quoted(ReportExporter.heading(of: kind))
        return ["  subgraph \(quoted("cluster_" + kind.rawValue)) {", "    label=\(heading); color=gray80;"] + boxes + ["  }"]
    }

    private static func arrow(_ link: Link, _ graph: ArgumentGraph) -> String {
        let ends = "\(quoted(link.from.description)) -> \(quoted(link.to.description))"
        let label = quoted(ReportExporter.words(for: link.relation))
        let tip = quoted(graph.model.document.reading(of: link.evidence.span))
        return "  \(ends) [label=\(label), tooltip=\(tip)\(link.relation.isSymmetric ? ", dir=none" : "")];"
    }

    private static func colour(of kind: ConceptKind) -> String {
        switch kind {
        case .actor: "\"#2662a8\""
        case .threat: "\"#c0392b\""
        case .strategy: "\"#27864f\""
        case .consequence: "\"#8e44ad\""
        }
    }

    /// A string of the language: quotes and backslashes escaped, so that nothing in it means anything to Graphviz.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in TextLine.of(text).unicodeScalars {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }
}
