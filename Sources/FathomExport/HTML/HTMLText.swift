import FathomModel
import FathomText

/// The middle pane of a page: the text, a heading a section, every sentence a place to go to, every mention marked by kind and a way to its concept.
struct HTMLText {
    private let words: PageWords
    private let notes: HTMLNotes
    private var document: Document { words.basis.document }

    init(_ words: PageWords, _ notes: HTMLNotes) {
        self.words = words
        self.notes = notes
    }

    /// The pane.
    var markup: String { document.sections.indices.map(section).joined() }

    private func section(_ place: Int) -> String {
        let level = min(6, max(2, document.sections[place].level + 1))
        let paragraphs = PageParagraph.all(ofSection: place, in: document)
        let heads = paragraphs.filter { $0.kind == .heading }.map { sentences($0.sentences) }.joined(separator: " ")
        let title = heads.isEmpty ? HTMLMarkup.words(words.title(ofSection: place)) : heads
        let body = paragraphs.filter { $0.kind != .heading }.map(paragraph).joined()
        return "<section id=\"section-\(place + 1)\">\n<h\(level)>\(title)</h\(level)>\n\(body)\(notes.inSection(place))</section>\n"
    }

    private func paragraph(_ paragraph: PageParagraph) -> String {
        switch paragraph.kind {
        case .verbatim:
            let sentences = document.sentences[paragraph.sentences]
            let span = TextSpan(sentences.first?.span.lower ?? 0, sentences.last?.span.upper ?? 0)
            let anchors = paragraph.sentences.map { "<span id=\"sentence-\($0 + 1)\"></span>" }.joined()
            return "<pre>\(anchors)\(HTMLMarkup.block(document.text[span]))</pre>\n"
        case .quotation: return "<blockquote>\(sentences(paragraph.sentences))</blockquote>\n"
        case .item: return "<p class=\"item\">\(sentences(paragraph.sentences))</p>\n"
        case .keywords: return "<p class=\"keywords\">\(sentences(paragraph.sentences))</p>\n"
        case .text, .heading, .metadata, .furniture: return "<p>\(sentences(paragraph.sentences))</p>\n"
        }
    }

    private func sentences(_ sentences: Range<Int>) -> String {
        sentences.map { index in
            let pieces = words.text.pieces(of: document.sentences[index].span).map(piece).joined()
            return "<span class=\"sentence\" id=\"sentence-\(index + 1)\">\(pieces)</span>"
        }.joined(separator: "\n")
    }

    private func piece(_ piece: TextPiece) -> String {
        guard let id = piece.concept, let concept = words.basis.model.concept(id) else { return HTMLMarkup.piece(piece) }
        let hint = "\(RelationWords.name(concept.kind)): \(TextLine.of(concept.name))"
        return HTMLMarkup.element(
            "a", [("href", "#\(id)"), ("class", "mention \(concept.kind.rawValue)"), ("title", hint)], HTMLMarkup.piece(piece))
    }
}
