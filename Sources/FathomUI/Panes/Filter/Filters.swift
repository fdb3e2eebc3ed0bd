import FathomModel
import FathomText

/// Which rows of the panes show.
extension TextState {
    /// Whether words or a type narrow a pane.
    func isNarrowed(_ pane: PaneID) -> Bool { filters[pane] != nil || shape(of: pane)?.type != nil || shape(of: pane)?.family != nil }

    /// The families that the reader grouped concepts of a kind into, by name.
    func families(of kind: ConceptKind) -> [String] { Set(model.concepts(of: kind).compactMap(\.curation.family)).sorted() }

    /// Whether a pane that is narrowed shows nothing.
    func isEmpty(_ pane: PaneID) -> Bool {
        switch pane {
        case .text: return shownParagraphs?.isEmpty == true
        case .links:
            guard let concept = selected, let filter = filters[.links] else { return true }
            return model.linkGroups(at: concept.id).allSatisfy { narrowed($0, by: filter) == nil }
        case .notes: return NoteGroups(self).groups.isEmpty
        default: return entries(of: pane).isEmpty
        }
    }

    /// A group of links without those that a filter of the links leaves out; nil if none is left.
    func narrowed(_ group: LinkGroup, by filter: SearchPattern?) -> LinkGroup? {
        guard let filter else { return group }
        return group.filtered { branch, link in
            filter.isIn(model.concept(branch.other)?.name ?? "") || filter.isIn(document.reading(of: link.evidence.span))
        }
    }

    /// What narrows or orders a pane, for its header: as much of it as fits, the most telling first.
    func headings(of pane: PaneID, quotes: (open: String, close: String)) -> [String] {
        let filter = filters[pane].map { "& \(quotes.open)\(String($0.line.prefix(14)))\(quotes.close)" }
        let type = shape(of: pane)?.type.map { RelationWords.plural($0) } ?? shape(of: pane)?.family
        let stance = pane.kind != nil || pane == .links ? showing.heading : nil
        return [filter, type, stance, shape(of: pane)?.order.heading].compactMap { $0 }
    }

    /// What alone stands in the header of a pane where there is little room: its filter, its type or its order.
    func brief(of pane: PaneID, quotes: (open: String, close: String)) -> String? {
        guard isNarrowed(pane) || shape(of: pane)?.order.brief != nil else { return nil }
        return isNarrowed(pane) ? headings(of: pane, quotes: quotes).first : shape(of: pane)?.order.brief
    }

    /// The paragraphs with a match, in order; nil without a pattern.
    static func paragraphs(with pattern: SearchPattern?, in document: Document) -> [Int]? {
        guard let pattern else { return nil }
        var search = TextSearch(pattern)
        search.finish(document)
        var paragraphs: [Int] = []
        for match in search.matches {
            guard let paragraph = document.paragraph(at: match.lower), paragraphs.last != paragraph else { continue }
            paragraphs.append(paragraph)
        }
        return paragraphs
    }
}
