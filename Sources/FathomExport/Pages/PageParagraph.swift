import FathomText

/// A paragraph as a page shows it: what is neither front matter nor a running header.
struct PageParagraph {
    /// Its index into `Document.paragraphs`.
    let number: Int
    /// What the block is.
    let kind: Paragraph.Kind
    /// Its sentences, as indices into `Document.sentences`.
    let sentences: Range<Int>

    /// The paragraphs of a section in order, its heading left out. Linear in its sentences.
    static func body(ofSection section: Int, in document: Document) -> [PageParagraph] {
        all(ofSection: section, in: document).filter { $0.kind != .heading }
    }

    /// The paragraphs of a section in order, its heading among them. Linear in its sentences.
    static func all(ofSection section: Int, in document: Document) -> [PageParagraph] {
        guard document.sections.indices.contains(section) else { return [] }
        var paragraphs: [PageParagraph] = []
        var start = document.sections[section].sentences.lowerBound
        let end = min(document.sections[section].sentences.upperBound, document.sentences.count)
        while start < end {
            let number = document.sentences[start].paragraph
            let next = (start..<end).first { document.sentences[$0].paragraph != number } ?? end
            paragraphs.append(PageParagraph(number: number, kind: kind(of: number, in: document), sentences: start..<next))
            start = next
        }
        return paragraphs.filter { $0.kind != .furniture && $0.kind != .metadata }
    }

    private static func kind(of number: Int, in document: Document) -> Paragraph.Kind {
        document.paragraphs.indices.contains(number) ? document.paragraphs[number].kind : .text
    }
}
