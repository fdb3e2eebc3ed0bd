import FathomText

/// Finds the passages that statements speak of; the text is only looked through when one of them may not stand where it stood, and then for all
/// of them in one pass.
struct PassageFinder {
    private let document: Document
    private let selectors: [Selector]
    private var found: [Selector: SelectorPlace]?

    /// A finder for the passages of `corrections` in `document`.
    init(_ corrections: [Correction], in document: Document) {
        self.document = document
        selectors = corrections.flatMap(\.passages)
    }

    /// Where the words are today, if that is sure.
    mutating func span(of selector: Selector) -> TextSpan? {
        if !selector.isRepeated, !selector.exact.isEmpty, selector.span.upper <= document.text.count,
            document.reading(of: selector.span) == selector.exact
        {
            return selector.span
        }
        let found = self.found ?? lookedUp()
        self.found = found
        return found[selector].flatMap { $0.isSure ? $0.span : nil }
    }

    private func lookedUp() -> [Selector: SelectorPlace] {
        let places = SelectorFinder(document).places(of: selectors)
        return Dictionary(zip(selectors, places)) { first, _ in first }
    }
}

extension Correction {
    /// The passages that it speaks of.
    fileprivate var passages: [Selector] {
        if let link { return [link.from.passage, link.to.passage, link.evidence].compactMap { $0 } }
        guard case .merge(_, let other) = self else { return [concept?.passage].compactMap { $0 } }
        return [concept?.passage, other.passage].compactMap { $0 }
    }
}
