import FathomModel
import FathomText

extension State {
    /// Everything that one can go to by its words: concepts, other wordings of them, sections, notes, texts and commands.
    ///
    /// Before anything is typed what was visited last stands first. Linear in all of them.
    var finderChoices: [Choice] {
        let ids =
            text.showing == .all ? Array(text.lists.ranked.joined()) : ConceptKind.allCases.flatMap { text.whole.ranked($0).map(\.id) }
        let visited = visits
        var choices: [Choice] = []
        var variants: [Choice] = []
        choices.reserveCapacity(ids.count)
        for id in ids {
            guard let concept = text.whole.concept(id) else { continue }
            choices.append(choice(of: concept, bonus: visited[id] ?? 0))
            variants += otherWordings(of: concept)
        }
        choices += variants
        choices += sectionChoices + noteChoices + textChoices + commandChoices
        return choices
    }

    /// The concepts that a path from one of them could lead to, each by all its wordings.
    func goalChoices(from start: ConceptID) -> [Choice] {
        let concepts = ConceptKind.allCases.flatMap { text.model.ranked($0) }.filter { $0.id != start }
        return concepts.map { choice(of: $0, bonus: 0) } + concepts.flatMap(otherWordings)
    }

    private func otherWordings(of concept: Concept) -> [Choice] {
        concept.variants.map { Choice(words: $0, note: concept.name, target: .variant(concept.id, $0), kind: concept.id.kind) }
    }

    private func choice(of concept: Concept, bonus: Int) -> Choice {
        Choice(
            words: concept.name, note: "\(concept.mentions.count)", target: .concept(concept.id), kind: concept.kind,
            standing: .init(bonus: bonus))
    }

    private var sectionChoices: [Choice] {
        text.document.sections.indices.map { index in
            Choice(words: text.document.name(ofSection: index), note: "section \(index + 1)", target: .section(index))
        }
    }

    private var noteChoices: [Choice] {
        text.notes.map { note in
            let head = note.body.prefix(FuzzyIndex.longestText).split(whereSeparator: \.isNewline).joined(separator: " ")
            return Choice(words: head, note: "note", target: .note(note.id))
        }
    }

    private var textChoices: [Choice] {
        texts.indices.filter { $0 != current }.map { index in
            Choice(words: texts[index].title, note: "text \(index + 1)", target: .text(index))
        }
    }

    /// What each concept on the trail is worth more: most the one that was left last, nothing the one that is selected.
    private var visits: [ConceptID: Int] {
        var worth: [ConceptID: Int] = [:]
        for place in trail.past.reversed() where place.text == current {
            guard let id = place.panes.selection, id != panes.selection, worth[id] == nil else { continue }
            worth[id] = max(12, 60 - 6 * worth.count)
        }
        return worth
    }
}
