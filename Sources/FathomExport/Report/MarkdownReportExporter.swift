import FathomModel
import FathomText

/// `report`: one Markdown file for reading and printing: what the text is, what it argues by kind, each link beside its sentence and its section, then the
/// reader's notes in the order of the text, and the corrections. Any program that reads Markdown makes paper of it.
public struct MarkdownReportExporter: FileExporter {
    public let name = "report"
    public let summary = "one Markdown report, for reading and printing"
    public let fileExtension: String? = "md"

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        [ExportFile(text: MarkdownReport(basis).text)]
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        [basis.lossOfMentions, basis.lossOfTraces, basis.lossOfCharacters, basis.lossOfStatements, basis.lossOfHidden].compactMap { $0 }
    }
}

/// The report of a text.
private struct MarkdownReport {
    private let words: PageWords
    private var basis: ExportBasis { words.basis }

    init(_ basis: ExportBasis) {
        words = PageWords(basis)
    }

    var text: String {
        let parts = head + ["## Sections", sections] + ConceptKind.allCases.flatMap(concepts) + notes + corrections
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var head: [String] {
        let facts = [words.source, words.facts].filter { !$0.isEmpty }.map { MarkdownText.paragraph($0.joined(separator: " · ")) }
        return ["# \(MarkdownText.escaped(words.title))"] + facts + [
            "What stands here was read by a machine, except for notes and what is marked as yours. Each link stands beside its sentence."
        ]
    }

    private var sections: String {
        basis.document.sections.enumerated().map { place, section in
            String(repeating: "  ", count: min(5, max(0, section.level - 1))) + "- " + MarkdownText.paragraph(words.title(ofSection: place))
        }.joined(separator: "\n")
    }

    private func concepts(of kind: ConceptKind) -> [String] {
        let concepts = basis.model.ranked(kind)
        return ["## \(ReportExporter.heading(of: kind)) (\(concepts.count))"] + (concepts.isEmpty ? ["none"] : concepts.flatMap(entry))
    }

    private func entry(_ concept: Concept) -> [String] {
        let facts = words.facts(of: concept).map(MarkdownText.escaped).joined(separator: " · ")
        let additions = words.additions(to: concept).map(MarkdownText.escaped).joined(separator: " · ")
        let links = basis.model.linkGroups(at: concept.id).flatMap(rows)
        let best = basis.model.showcase(of: concept).map { [quotation(ofSentence: $0.sentence, indent: "")] } ?? []
        return ["### \(MarkdownText.escaped(TextLine.of(concept.name)))", MarkdownText.paragraph(facts)]
            + (additions.isEmpty ? [] : ["Yours: \(additions)"]) + best + [links.joined(separator: "\n")]
    }

    private func rows(of group: LinkGroup) -> [String] {
        let heading = RelationWords.heading(group.relation, group.direction)
        return group.branches.flatMap { branch in
            branch.links.map { link in
                "- \(heading) **\(MarkdownText.escaped(words.name(of: branch.other)))**\n"
                    + quotation(ofSentence: link.evidence.sentence, remark: words.remark(on: link), indent: "  ")
            }
        }
    }

    /// A sentence with its section, and what is to be said of it.
    private func quotation(ofSentence index: Int, remark: String = "", indent: String) -> String {
        let place = words.title(ofSection: words.section(ofSentence: index)) + (remark.isEmpty ? "" : "; \(remark)")
        return "\(indent)> \(MarkdownText.paragraph(words.sentence(index)))\n\(indent)> — \(MarkdownText.escaped(place))"
    }

    /// The notes: on the text, then by section, then on concepts and links. The reader's words are Markdown and stay as they are.
    private var notes: [String] {
        let placed = basis.document.sections.indices.flatMap { basis.notes(inSection: $0) }
        let named = basis.notes.filter { $0.concept != nil || $0.isOnLink }
        let notes = basis.notesWithoutPlace + placed + named
        return notes.isEmpty ? [] : ["## Your notes (\(notes.count))"] + notes.flatMap(entry)
    }

    private func entry(_ note: ExportNote) -> [String] {
        let doubt = note.standing.needsReview ? " (\(note.standing.certainty.rawValue))" : ""
        let day = UniversalTime.text(note.note.created).prefix(10)
        return [
            "### Note \(note.note.id), \(day), on \(MarkdownText.escaped(note.aboutWords))\(doubt)",
            Self.below(TextBlock.of(note.note.body)),
        ]
    }

    /// The reader's words with headings and rules of theirs below the headings of the report: as a quotation.
    private static func below(_ body: String) -> String {
        body.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    }

    private var corrections: [String] {
        let rows = words.statements.map { "- \(MarkdownText.escaped($0))" }
        return rows.isEmpty ? [] : ["## Your corrections (\(rows.count))", rows.joined(separator: "\n")]
    }
}
