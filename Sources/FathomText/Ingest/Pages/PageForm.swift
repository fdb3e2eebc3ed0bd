/// Writes a page text whose blocks were found in the form that Fathom keeps: a paragraph a line, broken words whole.
enum PageForm {
    /// Writes the blocks of `page`; furniture is left out.
    static func write(_ page: Document, into form: inout TextForm) {
        for paragraph in page.paragraphs {
            switch paragraph.kind {
            case .furniture: continue
            case .heading: form.heading(words(paragraph, page), level: paragraph.level)
            case .item: form.paragraph(words(paragraph, page), first: sign(paragraph, page))
            case .quotation: form.paragraph(words(paragraph, page), first: "> ")
            case .text, .keywords: form.paragraph(words(paragraph, page))
            case .metadata: for sentence in page.sentences[paragraph.sentences] { form.paragraph(page.reading(of: sentence.span)) }
            case .verbatim: form.verbatim(page.sentences[paragraph.sentences].map { page.text[$0.span] })
            }
        }
    }

    /// What was mended by finding the blocks: words that were broken, and furniture that stood between two halves of a sentence.
    static func counts(of page: Document) -> [Diagnostic.Kind: Int] {
        var counts: [Diagnostic.Kind: Int] = [:]
        counts[.brokenWords] = page.tokens.count { $0.isBroken }
        counts[.pageFurniture] = page.diagnostics.first { $0.kind == .furniture }?.count ?? 0
        return counts.filter { $0.value > 0 }
    }

    private static func words(_ paragraph: Paragraph, _ page: Document) -> String { page.reading(of: paragraph.span) }

    /// The sign of an item: its number, or a dash, set in by its depth.
    private static func sign(_ paragraph: Paragraph, _ page: Document) -> String {
        let margin = String(repeating: "  ", count: max(0, paragraph.level - 1))
        guard let marker = ListMarker(page.text.bytes, paragraph.span), let value = marker.value else { return margin + "- " }
        return "\(margin)\(value). "
    }
}
