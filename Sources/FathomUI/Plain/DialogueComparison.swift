import FathomModel

extension Dialogue {
    /// Says what the text that shows shares with another: the one of that number, counted from 1, or the next.
    mutating func compare(withText number: Int?, _ turn: inout Turn) {
        let count = state.texts.count
        guard count > 1 else { return turn.say(["Only one text is open; fathom --plain A B opens two."]) }
        let other = number.map { $0 - 1 } ?? (state.current + 1) % count
        guard state.texts.indices.contains(other), other != state.current else {
            return turn.say(["Say the number of another text, from 1 to \(count): C 2"])
        }
        say(comparisonOffer(with: other), &turn, alwaysHinting: true)
    }

    private func comparisonOffer(with other: Int) -> Offer {
        var offer = Offer()
        let (here, there) = (state.text, state.texts[other])
        let comparison = Comparison(
            here.whole, here.concepts ?? ConceptIndex(here.whole), there.whole, there.concepts ?? ConceptIndex(there.whole))
        offer.add("A is \(here.title), B is \(there.title).")
        if !there.isReady { offer.add("B is \(there.failure ?? "still being read").") }
        for part in comparison.parts {
            let counts = "\(part.shared.count) in both, \(part.onlyLeft.count) only in A, \(part.onlyRight.count) only in B"
            offer.add("\(PaneID(part.kind).title): \(counts).")
            for kinship in part.shared { add(kinship, other, to: &offer) }
            for id in part.onlyLeft { offer.add("only in A: \(here.whole.concept(id)?.name ?? "")", .go(.concept(id))) }
            for id in part.onlyRight {
                offer.add("only in B: \(there.whole.concept(id)?.name ?? "")", .go(.conceptElsewhere(id, text: other)))
            }
        }
        return offer
    }

    /// A concept of both texts, and the sentence of each, which leads to it there.
    private func add(_ kinship: Kinship, _ other: Int, to offer: inout Offer) {
        let (here, there) = (state.text.whole, state.texts[other].whole)
        guard let one = here.concept(kinship.left), let two = there.concept(kinship.right) else { return }
        offer.add("  in both: \(one.name)\(one.name.lowercased() == two.name.lowercased() ? "" : ", in B \(two.name)")")
        offer.add("A: \(quoted(here.quotation(of: one)))", .go(.concept(one.id)), indent: 4)
        offer.add("B: \(quoted(there.quotation(of: two)))", .go(.conceptElsewhere(two.id, text: other)), indent: 4)
    }
}
