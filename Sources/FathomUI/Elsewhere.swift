import FathomModel

/// A concept of another open text that is taken for the selected one.
struct Elsewhere: Hashable, Sendable {
    /// The text, as an index into `State.texts`.
    let text: Int
    /// What the text is called.
    let title: String
    /// The concept there.
    let concept: ConceptID
    /// What it is called there.
    let name: String
    /// How often it is mentioned there.
    let mentions: Int

    /// "2 The harbour, 5 mentions"; with the name where it is another one than `own`.
    func words(for own: String, separator: String) -> String {
        let count = "\(mentions) mention\(mentions == 1 ? "" : "s")"
        return ["\(text + 1) \(title)", name.lowercased() == own.lowercased() ? "" : name, count].filter { !$0.isEmpty }.joined(
            separator: separator)
    }
}

extension State {
    /// Makes the concepts of a text ready to be found from the others, where there are others.
    mutating func indexConcepts(ofText index: Int) {
        if texts.count > 1, texts[index].isReady { texts[index].concepts = ConceptIndex(texts[index].whole) }
    }

    /// Finds the selected concept again in the other open texts, if it or they changed.
    mutating func settleElsewhere() {
        guard texts.count > 1 else { return }
        let key = ElsewhereKey(text: current, selection: panes.selection, editions: texts.map(\.edition))
        guard key != elsewhereKey else { return }
        elsewhereKey = key
        texts[current].elsewhere = panes.selection.map { others(like: $0) } ?? []
    }

    /// The concepts of the other open texts that are taken for `id`, in the order of the texts. O(texts), and what shares a word with it.
    private func others(like id: ConceptID) -> [Elsewhere] {
        guard let own = text.concepts else { return [] }
        return texts.indices.compactMap { index in
            guard index != current, let there = texts[index].concepts, let kinship = there.kin(of: id, in: own),
                let concept = texts[index].whole.concept(kinship.right)
            else { return nil }
            return Elsewhere(
                text: index, title: texts[index].title, concept: concept.id, name: concept.name, mentions: concept.mentions.count)
        }
    }
}

/// What the concepts found in other texts depend on.
struct ElsewhereKey: Hashable, Sendable {
    let text: Int
    let selection: ConceptID?
    let editions: [Int]
}
