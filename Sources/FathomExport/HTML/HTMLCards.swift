import FathomModel
import FathomText

/// The right pane of a page: a card for each concept, with its links by what they say, each beside its sentence, and where it is mentioned.
struct HTMLCards {
    private let words: PageWords
    private let notes: HTMLNotes

    init(_ words: PageWords, _ notes: HTMLNotes) {
        self.words = words
        self.notes = notes
    }

    /// The pane.
    var markup: String {
        let cards = ConceptKind.allCases.flatMap { words.basis.model.ranked($0) }.map(card)
        return cards.isEmpty ? "<p>No concept was found in this text.</p>\n" : cards.joined()
    }

    private func card(_ concept: Concept) -> String {
        let kind = concept.kind.rawValue
        let facts = [RelationWords.name(concept.kind)] + words.facts(of: concept)
        return "<article id=\"\(concept.id)\" class=\"card \(kind)\">\n<h3>\(HTMLMarkup.words(concept.name))</h3>\n"
            + "<p class=\"facts\">\(facts.map(HTMLMarkup.words).joined(separator: " · "))</p>\n" + notes.additions(to: concept)
            + words.basis.model.linkGroups(at: concept.id).map(group).joined() + mentions(of: concept) + notes.on(concept.id)
            + "</article>\n"
    }

    private func group(_ group: LinkGroup) -> String {
        let rows = group.branches.map { branch in
            let other = words.basis.model.concept(branch.other)
            let name = HTMLMarkup.way(
                to: branch.other.description, role: "other \(other?.kind.rawValue ?? "")", HTMLMarkup.words(words.name(of: branch.other)))
            let sayings = branch.links.map { quotation(ofSentence: $0.evidence.sentence, remark: words.remark(on: $0)) }
            return name + sayings.joined() + (branch.links.first.map { notes.on($0) } ?? "")
        }
        return "<h4>\(RelationWords.heading(group.relation, group.direction))</h4>\n" + HTMLMarkup.list("links", rows)
    }

    /// The mentions: the sentence that shows the concept best, and ways to all of them.
    private func mentions(of concept: Concept) -> String {
        let best = words.basis.model.showcase(of: concept).map { quotation(ofSentence: $0.sentence, remark: "") } ?? ""
        let ways = concept.mentions.enumerated().map { place, mention in
            HTMLMarkup.way(to: notes.anchor(ofSentence: mention.sentence), String(place + 1))
        }
        return "<h4>mentioned</h4>\n\(best)\n<p class=\"places\">\(ways.joined(separator: " "))</p>\n"
    }

    /// A sentence, as a way to where it stands.
    private func quotation(ofSentence index: Int, remark: String) -> String {
        let said = remark.isEmpty ? "" : " <span class=\"remark\">\(HTMLMarkup.words(remark))</span>"
        let sentence = HTMLMarkup.element("q", [], HTMLMarkup.words(words.sentence(index)))
        return HTMLMarkup.way(to: notes.anchor(ofSentence: index), role: "evidence", sentence) + said
    }
}
