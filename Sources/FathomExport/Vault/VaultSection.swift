import FathomModel
import FathomText

/// The page of a section in a vault: its text with every mention a wiki link, and the notes on it. Each paragraph has a name (`^p7`) for links to it.
struct VaultSection {
    private let plan: VaultPlan
    private let place: Int
    private var document: Document { plan.words.basis.document }

    init(_ plan: VaultPlan, _ place: Int) {
        self.plan = plan
        self.place = place
    }

    /// The file.
    var file: ExportFile {
        let title = plan.words.title(ofSection: place)
        var head = plan.head("section", title: title, aliases: title == plan.sections[place] ? [] : [title])
        head.add("section", plain: String(place + 1))
        let paragraphs = PageParagraph.body(ofSection: place, in: document).map(paragraph)
        let notes = plan.list(plan.words.basis.notes(inSection: place))
        return plan.file(
            plan.sections[place], in: "Sections", head, ["# \(MarkdownText.escaped(title))", ways] + paragraphs + [notes])
    }

    /// Links to the text and to the sections beside this one.
    private var ways: String {
        let before = place > 0 ? ["before: \(plan.link(toSection: place - 1))"] : []
        let after = place + 1 < plan.sections.count ? ["after: \(plan.link(toSection: place + 1))"] : []
        return (["Text: \(VaultPlan.link(plan.home))"] + before + after).joined(separator: " · ")
    }

    private func paragraph(_ paragraph: PageParagraph) -> String {
        let words = paragraph.sentences.map { sentence($0) }.joined(separator: " ")
        let name = "^p\(paragraph.number + 1)"
        switch paragraph.kind {
        case .quotation: return "> \(words)\n\n\(name)"
        case .item: return "- \(words) \(name)"
        case .text, .keywords, .verbatim, .heading, .metadata, .furniture: return "\(words) \(name)"
        }
    }

    private func sentence(_ index: Int) -> String {
        let pieces = plan.words.text.pieces(of: document.sentences[index].span)
        return pieces.enumerated().map { place, piece in
            if let id = piece.concept { return plan.link(to: id, piece.text) }
            return place == 0 ? MarkdownText.paragraph(piece.text) : MarkdownText.escaped(piece.text)
        }.joined()
    }
}
