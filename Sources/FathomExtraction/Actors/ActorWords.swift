/// Says which words stand in and around an actor's place, each as one of 65,536 numbers, for what their classes do not tell.
///
/// A word counts in the weights only if several annotated actors have it, so these features are those of the language's common words.
struct ActorWords {
    let spot: ActorSpot
    let sentence: ReadSentence

    /// A word and what it is there.
    struct Piece {
        /// What the word is there.
        let group: ActorFeature.Group
        /// The word.
        let text: String
        /// What tells the same word in one part from that in another.
        let part: Int

        init(_ group: ActorFeature.Group, _ text: String, _ part: Int = 0) {
            self.group = group
            self.text = text
            self.part = part
        }

        /// The word as one of 65,536 numbers.
        var feature: UInt32 {
            let folded = FeatureHash.stirred(FeatureHash.word(text.utf8) &+ UInt32(part) &* 0x9E37_79B9)
            return ActorFeature.code(group, Int(folded & 65535))
        }
    }

    private var terms: [Term] { sentence.terms }

    /// The words that tell something of an actor at this place.
    func pieces() -> [Piece] {
        guard let index = sentence.phrase(at: spot.range.upperBound - 1) else { return own() }
        let phrase = sentence.phrases[index]
        if let owner = phrase.owner, owner.overlaps(spot.range) { return own() + [Piece(.besideWord, terms[phrase.head].lemma, 1)] }
        guard spot.range.contains(phrase.head) else { return own() + [Piece(.besideWord, terms[phrase.head].lemma)] }
        return own() + deeds(index) + governor(index)
    }

    /// The words of the name or phrase itself.
    private func own() -> [Piece] {
        let last = terms[spot.range.upperBound - 1]
        switch spot.form {
        case .role: return spot.range.dropLast().map { Piece(.modifierWord, terms[$0].lemma) } + around()
        case .name where spot.rule == "name":
            return [Piece(.lastWord, last.lower, min(spot.range.count, 3)), Piece(.lastWord, terms[spot.range.lowerBound].lower, 9)]
                + around()
        default: return []
        }
    }

    /// The word before the place and the word behind it.
    private func around() -> [Piece] {
        let before = spot.range.lowerBound > 0 ? terms[spot.range.lowerBound - 1].lower : LexicalReader.start
        let after = spot.range.upperBound < terms.count ? terms[spot.range.upperBound].lower : LexicalReader.start
        return [Piece(.aroundWord, before), Piece(.aroundWord, after, 1)]
    }

    /// The verbs that it does, and those that are done to it.
    private func deeds(_ index: Int) -> [Piece] {
        sentence.events.flatMap { event -> [Piece] in
            let verb = terms[event.group.main].lemma
            if event.subjects.contains(index) { return [Piece(event.group.isPassive ? .meetsWord : .doesWord, verb)] }
            let core = sentence.phrases[index].core.lowerBound
            return event.objects.contains { $0.lowerBound == core } ? [Piece(.meetsWord, verb)] : []
        }
    }

    /// The word before the preposition that leads to it, with the preposition: "sanctions on", "sold to".
    private func governor(_ index: Int) -> [Piece] {
        guard let preposition = ActorPlace.preposition(of: index, in: sentence), preposition > 0 else { return [] }
        let word = terms[preposition - 1].lemma
        return [Piece(.governor, word + " " + terms[preposition].lower), Piece(.governor, word, 1)]
    }
}
