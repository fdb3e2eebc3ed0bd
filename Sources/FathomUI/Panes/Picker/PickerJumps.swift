import FathomModel
import FathomText

extension State {
    /// Goes where a row of a picker leads, as a jump that the trail keeps.
    mutating func go(to target: Choice.Target) {
        switch target {
        case .concept(let id): goToConcept(id)
        case .variant(let id, let words): goToVariant(words, of: id)
        case .section(let index): go(to: Destination.section(index))
        case .note(let id): go(to: Destination.note(id))
        case .text(let index): go(to: Destination.text(index))
        case .step(let steps) where steps < 0: goBack(times: -steps)
        case .step(let steps): if steps > 0 { goForward(times: steps) }
        case .row(let row): go(toRow: row)
        case .command, .answer: break
        }
    }

    /// Selects a concept in its list, and shows its first mention in the text beside it.
    private mutating func goToConcept(_ id: ConceptID) {
        guard let concept = text.whole.concept(id) else { return }
        if keepsMap(of: id) { return }
        leave()
        if text.model.concept(id) == nil { showAll() }
        text.select(id)
        panes.focus(on: PaneID(id.kind))
        if let first = concept.mentions.first { show(first.span) }
        panes.reader.cursor = nil
    }

    /// Puts the cursor of the map on a concept, where the map shows; false elsewhere.
    private mutating func keepsMap(of id: ConceptID) -> Bool {
        guard case .map? = panes.overview?.subject, text.model.concept(id) != nil else { return false }
        text.select(id)
        centreMap()
        return true
    }

    /// Selects a concept and puts the cursor on its first mention in these words, else on its first.
    private mutating func goToVariant(_ words: String, of id: ConceptID) {
        guard let concept = text.whole.concept(id), let mention = text.mention(of: concept, in: words) else { return }
        leave()
        if text.model.concept(id) == nil { showAll() }
        text.select(id)
        panes.focus(on: .text)
        show(mention.span)
    }
}

extension TextState {
    /// The first mention of a concept in these words, capitals aside; its first one if none is. O(its mentions).
    func mention(of concept: Concept, in words: String) -> Mention? {
        let wanted = FuzzyFold.bytes(of: words)
        return concept.mentions.first { FuzzyFold.bytes(of: document.reading(of: $0.span)) == wanted } ?? concept.mentions.first
    }
}
