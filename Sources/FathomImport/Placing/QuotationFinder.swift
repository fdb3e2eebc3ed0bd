import FathomExport
import FathomModel
import FathomText

/// Finds in the text of today what a file quotes or counts.
struct QuotationFinder {
    /// The text as other programs count it.
    let plain: PlainText
    private let document: Document
    private lazy var finder = SelectorFinder(document)

    /// A finder for a text. Linear in it.
    init(_ document: Document) {
        self.document = document
        plain = PlainText(document)
    }

    /// Where quoted words are: at the code points told, if they stand there; else where words and surroundings say for sure. Nil: nowhere for sure.
    mutating func span(of exact: String, prefix: String, suffix: String, at points: Range<Int>?) -> TextSpan? {
        let told = points.flatMap { plain.span(of: $0) }
        if let told, PlainText(Array(document.text.bytes[told.range])).text == exact || document.reading(of: told) == exact { return told }
        guard !exact.allSatisfy(\.isWhitespace) else { return nil }
        if let only = onlyPlace(of: exact) { return only }
        let place = finder.place(of: Selector(exact: exact, prefix: prefix, suffix: suffix, span: told ?? TextSpan(0, 0)))
        return place.isSure ? place.span : nil
    }

    /// Where words stand that are found once, whatever stands around them; nil for a single short word, which tells nothing.
    private func onlyPlace(of words: String) -> TextSpan? {
        guard words.split(whereSeparator: \.isWhitespace).count > 1 || words.utf8.count > 10 else { return nil }
        guard let pattern = try? SearchPattern(words: TextLine.of(words)) else { return nil }
        var search = TextSearch(pattern)
        search.finish(document)
        guard search.matches.count == 1, let only = search.matches.first else { return nil }
        return TextSpan(only.lower, only.upper)
    }

    /// The place of a note on a span: the section, if the span is one; else the passage.
    func place(of span: TextSpan) -> NotePlace {
        if let section = document.sections.firstIndex(where: { $0.span == span }) { return place(ofSection: section) }
        return NotePlace(.passage(Selector(span, in: document)), at: span.lower, in: document)
    }

    /// The place of a note on a section.
    func place(ofSection section: Int) -> NotePlace {
        NotePlace(section: section, sectionTitle: document.sections.indices.contains(section) ? document.sections[section].title : "")
    }
}
