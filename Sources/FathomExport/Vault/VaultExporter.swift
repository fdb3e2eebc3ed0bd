import FathomModel
import FathomText

/// `vault`: a folder of Markdown files for Obsidian, Logseq, zk and the like: one for the text, one a section with the text itself, one a concept with its
/// links and the sentence beside each, one a note, and one for the corrections. They lead to each other by wiki links; what is known of each stands in front
/// matter of flat keys. Notes and corrections come back from it to the byte of their places: see `VaultReader`.
public struct VaultExporter: FileExporter {
    public let name = "vault"
    public let summary = "a folder of linked Markdown files for Obsidian, Logseq, zk"
    public let fileExtension: String? = nil

    /// The exporter.
    public init() {}

    public func files(of basis: ExportBasis) -> [ExportFile] {
        let plan = VaultPlan(basis)
        let sections = basis.document.sections.indices.map { VaultSection(plan, $0).file }
        let concepts = basis.model.concepts.map { VaultConcept(plan, $0).file }
        let notes = basis.notes.map { VaultNotePage(plan, $0).file }
        let corrections = basis.corrections.isEmpty ? [] : [VaultCorrections(plan).file]
        return ([VaultHome(plan).file] + sections + concepts + notes + corrections).sorted { $0.path < $1.path }
    }

    public func losses(of basis: ExportBasis) -> [ExportLoss] {
        [basis.lossOfTraces, basis.lossOfCharacters, basis.lossOfHidden].compactMap { $0 }
    }
}

/// What the files of a vault have in common.
extension VaultPlan {
    /// A file below a folder; the home of the vault stands in none.
    func file(_ name: String, in folder: String? = nil, _ head: FrontMatterBlock, _ parts: [String]) -> ExportFile {
        let body = parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
        return ExportFile(path: (folder.map { $0 + "/" } ?? "") + name + ".md", text: head.text + body + "\n")
    }

    /// The beginning of every head: what it is called, other names for it, what it is, and of which text.
    func head(_ sort: String, title: String, aliases: [String] = [], tags: [String] = []) -> FrontMatterBlock {
        var head = FrontMatterBlock()
        head.add("title", TextLine.of(title))
        head.add("aliases", list: aliases.map(TextLine.of))
        head.add("tags", list: tags)
        head.add("fathom", plain: sort)
        head.add("text", words.basis.document.name)
        head.add("sha256", words.basis.digest)
        return head
    }

    /// A sentence as a quotation below an item, with where it stands and what is to be said of it.
    func quotation(ofSentence index: Int, remark: String = "") -> String {
        let said = remark.isEmpty ? "" : " (\(MarkdownText.escaped(remark)))"
        return "  > \(MarkdownText.paragraph(words.sentence(index)))\n  > — \(link(toSentence: index))\(said)"
    }

    /// The notes in a list, each with its first words, under a heading; nothing without any.
    func list(_ notes: [ExportNote]) -> String {
        guard !notes.isEmpty else { return "" }
        let rows = notes.map { note in
            let line = TextLine.of(String(note.note.body.prefix(200)))
            let start = line.count > 80 ? line.prefix(79) + "…" : line
            return "- \(Self.link(self.notes[note.note.id] ?? home)): \(MarkdownText.escaped(start))"
        }
        return "## Your notes\n\n" + rows.joined(separator: "\n")
    }
}
