import FathomModel
import FathomText

/// The page of the text in a vault: where it comes from, its sections, its concepts by kind, the notes on it as a whole.
struct VaultHome {
    private let plan: VaultPlan
    private var basis: ExportBasis { plan.words.basis }

    init(_ plan: VaultPlan) {
        self.plan = plan
    }

    /// The file.
    var file: ExportFile {
        let title = plan.words.title, name = TextLine.of(basis.document.name)
        let head = plan.head("text", title: title, aliases: [title, name].filter { $0 != plan.home })
        let facts = [plan.words.source, plan.words.facts].filter { !$0.isEmpty }
            .map { MarkdownText.paragraph($0.joined(separator: " · ")) }
        let origin =
            "What stands here was read by a machine, except for notes and what is marked as yours. Each statement stands beside its sentence."
        let corrections = basis.corrections.isEmpty ? "" : "Your corrections: \(VaultPlan.link(plan.corrections))"
        let parts = ["# \(MarkdownText.escaped(title))"] + facts + [origin, corrections, sections] + ConceptKind.allCases.map(list)
        return plan.file(plan.home, head, parts + [plan.list(basis.notesWithoutPlace)])
    }

    private var sections: String {
        let rows = basis.document.sections.enumerated().map { place, section in
            String(repeating: "  ", count: min(5, max(0, section.level - 1))) + "- \(plan.link(toSection: place))"
        }
        return "## Sections\n\n" + rows.joined(separator: "\n")
    }

    private func list(_ kind: ConceptKind) -> String {
        let concepts = basis.model.ranked(kind)
        guard !concepts.isEmpty else { return "" }
        let rows = concepts.map { "- \(plan.link(to: $0.id)) (\(PageWords.count($0.mentions.count, "mention", "mentions")))" }
        return "## \(ReportExporter.heading(of: kind))\n\n" + rows.joined(separator: "\n")
    }
}
