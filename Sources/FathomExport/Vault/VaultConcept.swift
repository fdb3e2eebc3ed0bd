import FathomModel

/// The page of a concept in a vault: what it is, what the reader made of it, its links by what they say with the sentence beside each, where it is mentioned, and
/// the notes on it and on its links.
struct VaultConcept {
    private let plan: VaultPlan
    private let concept: Concept
    private var basis: ExportBasis { plan.words.basis }

    init(_ plan: VaultPlan, _ concept: Concept) {
        self.plan = plan
        self.concept = concept
    }

    private var name: String { plan.concepts[concept.id] ?? "untitled" }

    /// The file.
    var file: ExportFile {
        let title = TextLine.of(concept.name)
        let links = basis.model.linkGroups(at: concept.id).map(group)
        let parts =
            ["# \(MarkdownText.escaped(title))", facts, additions, plan.list(notes)]
            + (links.isEmpty ? [] : ["## Links"] + links) + [mentions]
        return plan.file(name, in: "Concepts", head(title), parts)
    }

    private func head(_ title: String) -> FrontMatterBlock {
        let aliases = ([title] + concept.variants.map(TextLine.of)).filter { $0 != name && !$0.isEmpty }
        var unique: [String] = []
        for alias in aliases where !unique.contains(alias) { unique.append(alias) }
        var head = plan.head("concept", title: title, aliases: unique, tags: [RelationWords.name(concept.kind)])
        head.add("kind", plain: concept.kind.rawValue)
        head.add("type", ifAny: concept.actorType?.rawValue)
        head.add("modality", plain: concept.stance.modality.name)
        head.add("origin", plain: concept.origin.rawValue)
        head.add("family", ifAny: concept.curation.family.map(TextLine.of))
        head.add("definition", ifAny: basis.definition(of: concept).map(TextLine.of))
        return head
    }

    private var facts: String {
        let kind = RelationWords.name(concept.kind)
        return "\(kind) in \(VaultPlan.link(plan.home)) · "
            + plan.words.facts(of: concept).map(MarkdownText.escaped).joined(separator: " · ")
    }

    private var additions: String {
        let lines = plan.words.additions(to: concept)
        return lines.isEmpty ? "" : "Yours: " + lines.map(MarkdownText.escaped).joined(separator: " · ")
    }

    /// The notes on the concept and on its links.
    private var notes: [ExportNote] {
        let links = basis.model.links(at: concept.id)
        var known: Set<Int64> = []
        return (basis.notes(on: concept.id) + links.flatMap { basis.notes(on: $0) }).filter { known.insert($0.note.id).inserted }
    }

    private func group(_ group: LinkGroup) -> String {
        let rows = group.branches.flatMap { branch in
            branch.links.map { link in
                "- \(plan.link(to: branch.other))\n"
                    + plan.quotation(ofSentence: link.evidence.sentence, remark: plan.words.remark(on: link))
            }
        }
        return "### \(RelationWords.heading(group.relation, group.direction))\n\n" + rows.joined(separator: "\n")
    }

    private var mentions: String {
        var sentences: [Int] = []
        for mention in concept.mentions where sentences.last != mention.sentence { sentences.append(mention.sentence) }
        guard !sentences.isEmpty else { return "" }
        let rows = sentences.map { "- \(MarkdownText.escaped(plan.words.sentence($0))) — \(plan.link(toSentence: $0))" }
        return "## Mentions\n\n" + rows.joined(separator: "\n")
    }
}
