public import FathomModel
import FathomText

/// Writes what the reader made of a text as a codebook for other texts: concepts with the words that they go by, definitions, families, and
/// what was hidden as stop phrases.
public struct CodebookRows {
    private let corrected: CorrectedModel
    private let concepts: [Concept]

    /// The rows of a reader's model: of what the reader confirmed, changed, added or defined; with `all`, of every concept.
    public init(_ corrected: CorrectedModel, all: Bool) {
        self.corrected = corrected
        concepts = ConceptKind.allCases.flatMap { corrected.model.ranked($0) }.filter { all || Self.isChosen($0) }
    }

    /// How many concepts there are.
    public var count: Int { concepts.count }

    /// The codebook, a row a line.
    public var text: String {
        var lines = [
            "# From: \(TextLine.of(corrected.model.document.title))", "# Rows: a word that says what the row is, then cells between tabs.",
        ]
        var used = UsedPhrases()
        for kind in ConceptKind.allCases {
            let rows = concepts.filter { $0.kind == kind }.compactMap { row($0, &used) }
            if !rows.isEmpty { lines += ["", "# \(ReportExporter.heading(of: kind))"] + rows }
        }
        lines += block("Families", families) + block("Definitions", definitions) + block("Left out", stops)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func isChosen(_ concept: Concept) -> Bool {
        concept.origin != .machine || concept.curation.definition != nil || concept.curation.family != nil
    }

    private func block(_ title: String, _ rows: [String]) -> [String] { rows.isEmpty ? [] : ["", "# \(title)"] + rows }

    private func row(_ concept: Concept, _ used: inout UsedPhrases) -> String? {
        let readings = concept.mentions.map { corrected.model.document.reading(of: $0.span) }
        guard concept.kind == .actor else {
            let cues = used.taking(concept.curation.cues + concept.variants + readings + [concept.name])
            return cues.isEmpty ? nil : cells([concept.kind.rawValue, TextLine.of(concept.name)] + cues)
        }
        let naming = concept.mentions.filter { $0.trace.rule != "reference" }.map { corrected.model.document.reading(of: $0.span) }
        let names = used.taking([concept.name] + concept.curation.cues + concept.variants.filter { naming.contains($0) } + naming)
        guard names.first == TextLine.of(concept.name) else { return nil }
        return cells(["actor", (concept.actorType ?? .organisation).rawValue] + names)
    }

    private var families: [String] {
        var members: [String: [String]] = [:]
        for concept in concepts {
            if let family = concept.curation.family { members[family, default: []].append(TextLine.of(concept.name)) }
        }
        return members.sorted { $0.key < $1.key }.map { cells(["family", TextLine.of($0.key)] + $0.value) }
    }

    private var definitions: [String] {
        let known = corrected.model.codebook?.definitions ?? [:]
        return concepts.compactMap { concept in
            (concept.curation.definition ?? known[concept.name]).map { cells(["define", TextLine.of(concept.name), TextLine.of($0)]) }
        }
    }

    private var stops: [String] {
        corrected.hiddenModel.concepts.map { cells(["stop", TextLine.of($0.name)]) }
    }

    private func cells(_ cells: [String]) -> String { cells.joined(separator: "\t") }
}
